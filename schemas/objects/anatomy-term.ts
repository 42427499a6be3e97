import {ComponentIcon} from '@sanity/icons/Component'
import {defineField, defineType} from '@sanity/types'

import {checkUberon} from '../validation/identifiers.ts'
import {must, required} from '../validation/rules.ts'

export const anatomyTerm = defineType({
  name: 'anatomyTerm',
  title: 'Anatomical structure',
  type: 'object',
  icon: ComponentIcon,
  description: 'A bone, muscle, nerve or region by its name.',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'In plain English, for example “Kneecap” or “Patellar ligament”.',
      validation: required('Write the name of the structure.'),
    }),
    defineField({
      name: 'uberon',
      title: 'UBERON code',
      type: 'string',
      description:
        'For search engines; leave empty if you do not know it. For example UBERON:0001465 for the knee.',
      validation: must(checkUberon),
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'uberon'}},
})
