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
        noRepeats('This study is cited here already. Delete one.', referredTo),
      ),
    }),
  ],
  preview: {
    select: {
      family: 'studies.0.authors.0.family',
      year: 'studies.0.year',
      title: 'studies.0.title',
      second: 'studies.0.authors.1.family',
      more: 'studies.1.title',
    },
    prepare: ({
      more,
      ...first
    }: {
      family?: string
      second?: string
      title?: string
      year?: number
      more?: string
    }) => ({
      title: [studyName(first) || 'No study yet', more && 'and more'].filter(Boolean).join(' '),
    }),
  },
})
