import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from '@sanity/types'

import {required} from '../validation/rules.ts'

export const author = defineType({
  name: 'author',
  title: 'Author',
  type: 'object',
  icon: UserIcon,
  description: 'One author of a study, or the body that wrote it.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'family',
      title: 'Family name',
      type: 'string',
      description: 'For example “Ishtiaq”. For an organisation, its whole name.',
      validation: required('Write the family name, or the name of the organisation.'),
    }),
    defineField({
      name: 'given',
      title: 'Given names',
      type: 'string',
      description: 'As in the paper, for example “Noor” or “N”. Empty for an organisation.',
    }),
  ],
  preview: {
    select: {family: 'family', given: 'given'},
    prepare: ({family, given}: Record<string, string | undefined>) => ({
      title: [family, given].filter(Boolean).join(', ') || 'No name yet',
    }),
  },
})
