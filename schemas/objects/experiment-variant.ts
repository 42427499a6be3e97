import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from '@sanity/types'

import {wholeNumber} from '../validation/numbers.ts'
import {required} from '../validation/rules.ts'

export const experimentVariant = defineType({
  name: 'experimentVariant',
  title: 'Variant',
  type: 'object',
  icon: EditIcon,
  description: 'Other words for the place that is tested.',
  fields: [
    defineField({
      name: 'text',
      title: 'Words',
      type: 'text',
      rows: 3,
      description:
        'What readers of this variant see instead, for example “Pain on the stairs? Let us look at your knee”. Never promise a result.',
      validation: required('Write the words of the variant, or delete it.'),
    }),
    defineField({
      name: 'weight',
      title: 'Share of visitors, in percent',
      type: 'number',
      description: 'For example 50. All shares add up to 100.',
      initialValue: 50,
      validation: required(
        'Say how many of 100 visitors see this variant.',
        wholeNumber(1, 99, 'Give a whole number from 1 to 99.'),
      ),
    }),
  ],
  preview: {
    select: {text: 'text', weight: 'weight'},
    prepare: ({text, weight}: {text?: string; weight?: number}) => ({
      title: text ?? 'No words yet',
      subtitle: weight === undefined ? undefined : `${weight} of 100 visitors`,
    }),
  },
})
