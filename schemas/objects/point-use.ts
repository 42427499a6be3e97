import {PinIcon} from '@sanity/icons/Pin'
import {defineField, defineType} from '@sanity/types'

import {pointBases} from '#lib/content/vocabulary.ts'
import type {PointBasis} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {pointName} from '../previews.ts'
import {required} from '../validation/rules.ts'

export const pointUse = defineType({
  name: 'pointUse',
  title: 'Acupuncture point',
  type: 'object',
  icon: PinIcon,
  description: 'A point and why it is chosen for this condition.',
  fields: [
    defineField({
      name: 'point',
      title: 'Point',
      type: 'reference',
      to: [{type: 'acupuncturePoint'}],
      description: 'Search by code or name, for example ST35.',
      validation: required('Choose the point.'),
    }),
    defineField({
      name: 'why',
      title: 'Why here',
      type: 'text',
      rows: 2,
      description:
        'One sentence for patients, for example “Lies beside the kneecap, where the pain is often felt”.',
      validation: required('Say why this point is chosen.'),
    }),
    defineField({
      name: 'basis',
      title: 'What the choice rests on',
      type: 'string',
      description: 'Patients are told. Traditional use is never shown as if it were tested.',
      options: {list: choicesOf(pointBases), layout: 'radio'},
      validation: required('Choose what the choice rests on.'),
    }),
  ],
  preview: {
    select: {
      code: 'point.code',
      pinyin: 'point.pinyin',
      hanzi: 'point.hanzi',
      english: 'point.englishName',
      basis: 'basis',
    },
    prepare: ({
      basis,
      ...point
    }: {
      code?: string
      pinyin?: string
      hanzi?: string
      english?: string
      basis?: PointBasis
    }) => ({
      title: pointName(point) || 'No point yet',
      subtitle: [point.english, basis && pointBases.titleOf(basis)].filter(Boolean).join(' · '),
    }),
  },
})
