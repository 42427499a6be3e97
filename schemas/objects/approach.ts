import {HeartIcon} from '@sanity/icons/Heart'
import {defineField, defineType} from '@sanity/types'

import {studiesField} from '../fields.ts'
import {required} from '../validation/rules.ts'

export const approach = defineType({
  name: 'approach',
  title: 'How we help',
  type: 'object',
  icon: HeartIcon,
  description: 'One of the clinic’s treatments and what it does for this condition.',
  fields: [
    defineField({
      name: 'treatment',
      title: 'Treatment',
      type: 'reference',
      to: [{type: 'treatment'}],
      description:
        'One that the clinic offers. Its safety notes and who should not have it appear on the page by themselves.',
      options: {filter: 'kind == "clinic"'},
      validation: required('Choose the treatment.'),
    }),
    defineField({
      name: 'text',
      title: 'What we do',
      type: 'richText',
      description:
        'A short paragraph for patients, for example “Thin needles go into tight spots of the thigh. That may ease the pain for some weeks”. Put a citation after each statement about what it achieves, and say how certain that is.',
      validation: required('Say what the clinic does for this condition.'),
    }),
    defineField({
      name: 'technique',
      title: 'Technique, in a few words',
      type: 'string',
      description:
        'For the summary table, for example “Thin needles around the kneecap”. Leave empty to use the treatment’s own words.',
    }),
    defineField({
      name: 'mechanism',
      title: 'How it may work, in a few words',
      type: 'string',
      description:
        'For the summary table, for example “May calm pain signals”. Leave empty to use the treatment’s own words.',
    }),
    studiesField('Studies for this use as a whole. Those cited in the text need not be here.'),
  ],
  preview: {
    select: {name: 'treatment.name', technique: 'technique', usual: 'treatment.technique'},
    prepare: ({name, technique, usual}: Record<string, string | undefined>) => ({
      title: name ?? 'No treatment yet',
      subtitle: technique ?? usual,
    }),
  },
})
