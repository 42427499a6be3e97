import {BookIcon} from '@sanity/icons/Book'
import {defineArrayMember, defineField, defineType} from '@sanity/types'

import {studyName} from '../previews.ts'
import {noRepeats, referredTo} from '../validation/lists.ts'
import {required} from '../validation/rules.ts'

export const citation = defineType({
  name: 'citation',
  title: 'Citation',
  type: 'object',
  icon: BookIcon,
  description: 'A small number after a statement that leads to its sources.',
  fields: [
    defineField({
      name: 'studies',
      title: 'Studies',
      type: 'array',
      description:
        'The studies that the words before this mark rest on. Numbers and the list of sources are made for you.',
      of: [defineArrayMember({type: 'reference', title: 'Study', to: [{type: 'study'}]})],
      validation: required(
        'Choose at least one study, or delete the citation.',
        (studies) =>
          (studies ?? []).every(referredTo) || 'Choose the study, or delete the empty line.',
        noRepeats('This study is cited here already. Delete one.', referredTo),
      ),
    }),
  ],
  preview: {
    select: {
      family: 'studies.0.authors.0.family',
      second: 'studies.0.authors.1.family',
      title: 'studies.0.title',
      year: 'studies.0.year',
      nextFamily: 'studies.1.authors.0.family',
      nextSecond: 'studies.1.authors.1.family',
      nextTitle: 'studies.1.title',
      nextYear: 'studies.1.year',
      more: 'studies.2.title',
    },
    prepare: ({
      family,
      second,
      title,
      year,
      nextFamily,
      nextSecond,
      nextTitle,
      nextYear,
      more,
    }: {
      family?: string
      second?: string
      title?: string
      year?: number
      nextFamily?: string
      nextSecond?: string
      nextTitle?: string
      nextYear?: number
      more?: string
    }) => {
      const names = [
        studyName({family, second, title, year}),
        studyName({family: nextFamily, second: nextSecond, title: nextTitle, year: nextYear}),
        more ? 'and more' : '',
      ]
      return {title: `[${names.filter(Boolean).join('; ') || 'No study yet'}]`}
    },
  },
})
