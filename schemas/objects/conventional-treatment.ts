import {CaseIcon} from '@sanity/icons/Case'
import {defineField, defineType} from '@sanity/types'

import {required} from '../validation/rules.ts'

export const conventionalTreatment = defineType({
  name: 'conventionalTreatment',
  title: 'Conventional treatment',
  type: 'object',
  icon: CaseIcon,
  description: 'A treatment that physicians and physiotherapists offer for this condition.',
  fields: [
    defineField({
      name: 'treatment',
      title: 'Treatment',
      type: 'reference',
      to: [{type: 'treatment'}],
      description:
        'What it is comes from the treatment’s own page, for example “Exercise therapy”.',
      options: {filter: 'kind == "conventional"'},
      validation: required('Choose the treatment.'),
    }),
    defineField({
      name: 'note',
      title: 'For this condition',
      type: 'text',
      rows: 2,
      description:
        'What is special here, in neutral words, for example “Hip and knee exercises together do better than knee exercises alone”.',
    }),
  ],
  preview: {
    select: {name: 'treatment.name', note: 'note'},
    prepare: ({name, note}: Record<string, string | undefined>) => ({
      title: name ?? 'No treatment yet',
      subtitle: note,
    }),
  },
})
