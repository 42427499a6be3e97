import {PinIcon} from '@sanity/icons/Pin'
import {defineArrayMember, defineField, defineType} from '@sanity/types'

import {meridians, pointStandards} from '#lib/content/vocabulary.ts'

import {slugField, textListField} from '../fields.ts'
import {choicesOf} from '../options.ts'
import {pointName} from '../previews.ts'
import {noMisleadingClaims} from '../validation/claims.ts'
import {asReadIn, noRepeats, property} from '../validation/lists.ts'
import {checkHanzi, checkTones, pointAdvice, pointProblems} from '../validation/point.ts'
import {advise, all, must, required} from '../validation/rules.ts'
import {unique} from '../validation/uniqueness.ts'

export const acupuncturePoint = defineType({
  name: 'acupuncturePoint',
  title: 'Acupuncture point',
  type: 'document',
  icon: PinIcon,
  description:
    'A point and where it is. How deep to needle is for practitioners and has no place on this site.',
  groups: [
    {name: 'name', title: 'Name', default: true},
    {name: 'place', title: 'Where it is'},
    {name: 'safety', title: 'Safety'},
  ],
  fieldsets: [{name: 'chinese', title: 'Chinese name', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'standard',
      title: 'Standard',
      type: 'string',
      group: 'name',
      description: 'Where the code comes from. Most points are WHO standard points.',
      options: {list: choicesOf(pointStandards), layout: 'radio'},
      initialValue: 'who',
      validation: required('Choose the standard that the code comes from.'),
    }),
    defineField({
      name: 'code',
      title: 'Code',
      type: 'string',
      group: 'name',
      description:
        'In capitals without a space, for example ST35 for a WHO point, EX-LE5 for an extra point, ashi for a tender spot.',
      validation: required(
        'Write the code of the point, for example ST35.',
        unique(
          'code',
          'coalesce(englishName, code)',
          (name) => `There is a point with this code already: “${name}”. Use that one.`,
          'ashi',
        ),
      ),
    }),
    slugField(
      '/points/',
      (document) =>
        [property(document, 'code'), property(document, 'pinyin')].filter(Boolean).join(' '),
      'name',
    ),
    defineField({
      name: 'englishName',
      title: 'English name',
      type: 'string',
      group: 'name',
      description: 'For example “Calf’s Nose”.',
      validation: required('Write the English name, for example “Calf’s Nose”.'),
    }),
    defineField({
      name: 'pinyin',
      title: 'Pinyin',
      type: 'string',
      group: 'name',
      fieldset: 'chinese',
      description: 'With tone marks, for example Dúbí.',
      validation: advise(checkTones),
    }),
    defineField({
      name: 'hanzi',
      title: 'Chinese characters',
      type: 'string',
      group: 'name',
      fieldset: 'chinese',
      description: 'For example 犢鼻.',
      validation: must(checkHanzi),
    }),
    defineField({
      name: 'meridian',
      title: 'Meridian',
      type: 'string',
      group: 'name',
      description: 'The channel that the code begins with, for example Stomach for ST35.',
      options: {list: choicesOf(meridians)},
      hidden: ({document}) => property(document, 'standard') === 'ashi',
    }),
    defineField({
      name: 'lookup',
      title: 'For searching',
      type: 'object',
      group: 'name',
      description:
        'Follows from the names. The Studio keeps it, to find the point and to order it.',
      hidden: true,
      readOnly: true,
      fields: [
        defineField({
          name: 'words',
          title: 'Words',
          type: 'string',
          description: 'Every way to write its names: without tones, with spaces, simplified.',
          options: {search: {weight: 20}},
        }),
        defineField({
          name: 'order',
          title: 'Order',
          type: 'number',
          description: 'Its place among all points: by meridian, then by number.',
        }),
      ],
    }),
    defineField({
      name: 'location',
      title: 'Where it is',
      type: 'text',
      rows: 3,
      group: 'place',
      description:
        'In your own plain words, for example “In the hollow at the outer side of the kneecap, with the knee bent”. No needling depth.',
      validation: required('Say in plain words where the point is.'),
    }),
    defineField({
      name: 'anatomy',
      title: 'Structures nearby',
      type: 'array',
      group: 'place',
      description:
        'Bones, muscles or nerves that the point lies on, for example “Patellar ligament”.',
      of: [defineArrayMember({type: 'anatomyTerm'})],
      validation: must(
        noRepeats('This structure is in the list already. Delete one.', asReadIn('name')),
      ),
    }),
    defineField({
      name: 'map',
      title: 'Place on the figure',
      type: 'mapPlace',
      group: 'place',
      description: 'Where the numbered marker is drawn. An ashi point needs none.',
    }),
    textListField({
      name: 'cautions',
      title: 'Cautions',
      group: 'safety',
      description:
        'What patients should know, one a line, for example “The joint lies close to the skin here”.',
      member: 'caution',
    }),
    defineField({
      name: 'pregnancyCaution',
      title: 'Avoid in pregnancy',
      type: 'boolean',
      group: 'safety',
      description: 'Switch on if the point is traditionally avoided in pregnancy, for example LI4.',
      initialValue: false,
    }),
  ],
  validation: all(must(pointProblems, noMisleadingClaims), advise(pointAdvice)),
  orderings: [
    {title: 'Meridian', name: 'meridian', by: [{field: 'lookup.order', direction: 'asc'}]},
    {title: 'English name', name: 'englishName', by: [{field: 'englishName', direction: 'asc'}]},
  ],
  preview: {
    select: {
      code: 'code',
      pinyin: 'pinyin',
      hanzi: 'hanzi',
      english: 'englishName',
      location: 'location',
    },
    prepare: ({english, location, ...point}: Record<string, string | undefined>) => ({
      title: pointName(point) || 'Point without a code',
      subtitle: [english, !location && 'no place yet'].filter(Boolean).join(' · '),
    }),
  },
})
