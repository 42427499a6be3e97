import {CaseIcon} from '@sanity/icons/Case'
import {defineField, defineType} from '@sanity/types'

import {treatmentKinds, treatmentTargets} from '#lib/content/vocabulary.ts'
import type {TreatmentKind} from '#lib/content/vocabulary.ts'

import {slugField, studiesField, textListField, usualField} from '../fields.ts'
import {choicesOf} from '../options.ts'
import {noMisleadingClaims} from '../validation/claims.ts'
import {checkOwnName} from '../validation/copies.ts'
import {citesDoubtfulStudies} from '../validation/retractions.ts'
import {advise, all, must, required} from '../validation/rules.ts'
import {safetyAdvice} from '../validation/treatment.ts'

export const treatment = defineType({
  name: 'treatment',
  title: 'Treatment',
  type: 'document',
  icon: CaseIcon,
  description: 'A treatment that several conditions share, the clinic’s own or conventional.',
  groups: [
    {name: 'what', title: 'What it is', default: true},
    {name: 'table', title: 'Summary table'},
    {name: 'safety', title: 'Safety'},
    {name: 'research', title: 'Research'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'what',
      description: 'As patients know it, for example “Dry needling”.',
      validation: required('Write the name of the treatment.', checkOwnName),
    }),
    slugField('/treatments/', 'name', 'what'),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'what',
      description:
        'Conventional treatments can be chosen under “Conventional care”, the clinic’s own under “How we help”.',
      options: {list: choicesOf(treatmentKinds), layout: 'radio'},
      validation: required('Choose whether the clinic offers it.'),
    }),
    defineField({
      name: 'summary',
      title: 'In one or two sentences',
      type: 'text',
      rows: 3,
      group: 'what',
      description:
        'What it is, without praise, for example “Fine needles are placed in tight spots of a muscle”.',
      validation: required('Say in one or two sentences what the treatment is.'),
    }),
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      group: 'what',
      description:
        'If you have one that helps, for example of the treatment being given. Only the treatment’s own page shows it.',
    }),
    usualField('treatment', 'what'),
    defineField({
      name: 'technique',
      title: 'Technique, in a few words',
      type: 'string',
      group: 'table',
      description: 'For the summary table, for example “Thin needles, left in for 20 minutes”.',
    }),
    defineField({
      name: 'mechanism',
      title: 'How it may work, in a few words',
      type: 'string',
      group: 'table',
      description: 'For the summary table, for example “May calm pain signals in the spinal cord”.',
    }),
    defineField({
      name: 'targets',
      title: 'Applied to',
      type: 'string',
      group: 'table',
      description: 'Which of a page’s points the summary table names as examples.',
      options: {list: choicesOf(treatmentTargets), layout: 'radio'},
    }),
    defineField({
      name: 'safety',
      title: 'Safety',
      type: 'richText',
      group: 'safety',
      description:
        'What patients should know before they agree, with figures and citations where there are any, for example “A small bruise is fairly common”. Shown with every treatment of the clinic.',
    }),
    textListField({
      name: 'contraindications',
      title: 'Who should not have it',
      group: 'safety',
      description: 'One reason a line, for example “You take blood thinners and have not told us”.',
      member: 'reason',
    }),
    textListField({
      name: 'adverseEffects',
      title: 'Unwanted effects',
      group: 'safety',
      description: 'One a line, common ones first, for example “A small bruise”.',
      member: 'effect',
    }),
    studiesField('Studies of the treatment in general, for example on how safe it is.', 'research'),
  ],
  validation: all(must(noMisleadingClaims), advise(safetyAdvice, citesDoubtfulStudies)),
  orderings: [
    {title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]},
    {
      title: 'Kind',
      name: 'kind',
      by: [
        {field: 'kind', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {name: 'name', kind: 'kind'},
    prepare: ({name, kind}: {name?: string; kind?: TreatmentKind}) => ({
      title: name ?? 'Treatment without a name',
      subtitle: kind && treatmentKinds.titleOf(kind),
    }),
  },
})
