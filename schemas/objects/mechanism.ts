import {CogIcon} from '@sanity/icons/Cog'
import {defineField, defineType} from '@sanity/types'

import {mechanismKinds} from '#lib/content/vocabulary.ts'
import type {MechanismKind} from '#lib/content/vocabulary.ts'

import {studiesField} from '../fields.ts'
import {choicesOf} from '../options.ts'
import {required} from '../validation/rules.ts'

export const mechanism = defineType({
  name: 'mechanism',
  title: 'Mechanism',
  type: 'object',
  icon: CogIcon,
  description: 'One thing that leads to the condition or keeps it going.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'A few plain words, for example “Weak muscles around the hip”.',
      validation: required('Give the mechanism a title.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description:
        'Does it cause the condition, make it likelier, or describe what goes on inside?',
      options: {list: choicesOf(mechanismKinds), layout: 'radio'},
      validation: required('Choose what kind of mechanism this is.'),
    }),
    defineField({
      name: 'text',
      title: 'Explanation',
      type: 'richText',
      description:
        'Two to four short sentences that a patient understands, for example “When the hip is weak, the thigh turns in, and the kneecap takes more load”. Put a citation after each statement that a study shows.',
      validation: required('Explain the mechanism in a few sentences.'),
    }),
    studiesField('Studies for the mechanism as a whole. Those cited in the text need not be here.'),
  ],
  preview: {
    select: {title: 'title', kind: 'kind'},
    prepare: ({title, kind}: {title?: string; kind?: MechanismKind}) => ({
      title: title ?? 'No title yet',
      subtitle: kind && mechanismKinds.titleOf(kind),
    }),
  },
})
