import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineField, defineType} from '@sanity/types'

import {required, must} from '../validation/rules.ts'
import {checkDifferentialName} from '../validation/condition.ts'

export const differential = defineType({
  name: 'differential',
  title: 'Something else it could be',
  type: 'object',
  icon: HelpCircleIcon,
  description: 'Another condition that feels alike, and how it can be told apart.',
  fields: [
    defineField({
      name: 'condition',
      title: 'Its page',
      type: 'reference',
      to: [{type: 'condition'}],
      weak: true,
      description:
        'If this site has a page about it, choose it: the name becomes a link, for as long as that page is published.',
      options: {disableNew: true},
    }),
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description:
        'Needed when there is no page, for example “Patellar tendinopathy”. With a page, its title is used unless you write something here; the name stays if the page is taken down.',
    }),
    defineField({
      name: 'sign',
      title: 'How to tell',
      type: 'text',
      rows: 2,
      description:
        'What points to it rather than to this condition, for example “Pain just below the kneecap when jumping”.',
      validation: required('Say how it can be told apart.'),
    }),
  ],
  validation: must(checkDifferentialName),
  preview: {
    select: {name: 'name', page: 'condition.title', sign: 'sign'},
    prepare: ({name, page, sign}: Record<string, string | undefined>) => ({
      title: name ?? page ?? 'No name yet',
      subtitle: sign,
    }),
  },
})
