import {TargetIcon} from '@sanity/icons/Target'
import {defineField, defineType} from '@sanity/types'

import {required} from '../validation/rules.ts'

export const triggerPointUse = defineType({
  name: 'triggerPointUse',
  title: 'Trigger point',
  type: 'object',
  icon: TargetIcon,
  description: 'A muscle and why it is treated for this condition.',
  fields: [
    defineField({
      name: 'triggerPoint',
      title: 'Muscle',
      type: 'reference',
      to: [{type: 'triggerPoint'}],
      description: 'Search by name, for example “vastus lateralis”.',
      validation: required('Choose the muscle.'),
    }),
    defineField({
      name: 'why',
      title: 'Why here',
      type: 'text',
      rows: 2,
      description:
        'One sentence for patients, for example “Can send pain to the outer side of the kneecap”.',
      validation: required('Say why this muscle is treated.'),
    }),
    defineField({
      name: 'group',
      title: 'Heading',
      type: 'string',
      description:
        'Muscles with the same heading stand together on the page, for example “Quadriceps”. Write it the same way each time.',
    }),
  ],
  preview: {
    select: {muscle: 'triggerPoint.muscle', group: 'group', why: 'why'},
    prepare: ({muscle, group, why}: Record<string, string | undefined>) => ({
      title: [muscle ?? 'No muscle yet', group].filter(Boolean).join(' · '),
      subtitle: why,
    }),
  },
})
