import {BarChartIcon} from '@sanity/icons/BarChart'
import {defineField, defineType} from '@sanity/types'

import {certainties, findings} from '#lib/content/vocabulary.ts'
import type {Certainty, Finding} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {studyName} from '../previews.ts'
import {required} from '../validation/rules.ts'

export const evidence = defineType({
  name: 'evidence',
  title: 'Evidence',
  type: 'object',
  icon: BarChartIcon,
  description:
    'What one study says about this condition. Studies that found nothing belong here, too.',
  fields: [
    defineField({
      name: 'study',
      title: 'Study',
      type: 'reference',
      to: [{type: 'study'}],
      description: 'Search by title, for example “dry needling patellofemoral”.',
      validation: required('Choose the study.'),
    }),
    defineField({
      name: 'takeaway',
      title: 'In one sentence',
      type: 'text',
      rows: 2,
      description:
        'What a patient should take from it, for example “Dry needling may ease pain for some weeks; nobody knows about longer”.',
      validation: required('Say in one sentence what the study means for patients.'),
    }),
    defineField({
      name: 'outcome',
      title: 'Outcome',
      type: 'string',
      description: 'What was measured and when, for example “Pain after three months”.',
      validation: required('Say what was measured.'),
    }),
    defineField({
      name: 'finding',
      title: 'What was found',
      type: 'string',
      description: 'For this outcome. No difference is a finding.',
      options: {list: choicesOf(findings)},
      validation: required('Choose what was found.'),
    }),
    defineField({
      name: 'certainty',
      title: 'How certain',
      type: 'string',
      description:
        'GRADE: how sure we are that the effect is real. The words on the page follow: “helps” needs moderate or high.',
      options: {list: choicesOf(certainties), layout: 'radio', direction: 'horizontal'},
      validation: required('Choose how certain the finding is. If in doubt, the lower one.'),
    }),
    defineField({
      name: 'limitation',
      title: 'Its weakness',
      type: 'text',
      rows: 2,
      description:
        'The main reason for caution, for example “Small trial; patients knew what they got”.',
      validation: required('Say what the study’s main weakness is. Every study has one.'),
    }),
    defineField({
      name: 'indirect',
      title: 'Only near to this condition',
      type: 'string',
      description:
        'If the study was about something else, say what, for example “Knee osteoarthritis”. Leave empty otherwise.',
    }),
  ],
  preview: {
    select: {
      family: 'study.authors.0.family',
      second: 'study.authors.1.family',
      title: 'study.title',
      year: 'study.year',
      finding: 'finding',
      certainty: 'certainty',
    },
    prepare: ({
      finding,
      certainty,
      ...study
    }: {
      family?: string
      second?: string
      title?: string
      year?: number
      finding?: Finding
      certainty?: Certainty
    }) => ({
      title: studyName(study) || 'No study yet',
      subtitle: [
        finding && findings.titleOf(finding),
        certainty && `${certainties.titleOf(certainty)} certainty`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
