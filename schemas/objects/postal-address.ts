import {HomeIcon} from '@sanity/icons/Home'
import {defineField, defineType} from '@sanity/types'

import {required} from '../validation/rules.ts'
import {hasForm} from '../validation/text.ts'

export const postalAddress = defineType({
  name: 'postalAddress',
  title: 'Address',
  type: 'object',
  icon: HomeIcon,
  description: 'Where patients come to.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'street',
      title: 'Street',
      type: 'string',
      description: 'With number and floor, for example “20 West 20th Street, Suite 3”.',
    }),
    defineField({
      name: 'locality',
      title: 'City',
      type: 'string',
      description: 'For example “New York”.',
      validation: required('Write the city.'),
    }),
    defineField({
      name: 'region',
      title: 'State or region',
      type: 'string',
      description: 'As on an envelope, for example “NY”.',
    }),
    defineField({
      name: 'postalCode',
      title: 'Postal code',
      type: 'string',
      description: 'For example “10011”.',
    }),
    defineField({
      name: 'country',
      title: 'Country',
      type: 'string',
      description: 'Two capital letters, for example US, GB or DE.',
      initialValue: 'US',
      validation: required(
        'Write the country as two capital letters, for example US.',
        hasForm(/^[A-Z]{2}$/, 'Write the country as two capital letters, for example US.'),
      ),
    }),
  ],
  preview: {
    select: {street: 'street', locality: 'locality', region: 'region', postalCode: 'postalCode'},
    prepare: ({street, locality, region, postalCode}: Record<string, string | undefined>) => ({
      title: street ?? locality ?? 'No address yet',
      subtitle: [locality, region, postalCode].filter(Boolean).join(', '),
    }),
  },
})
