import {BookIcon} from '@sanity/icons/Book'
import {defineArrayMember, defineField, defineType} from '@sanity/types'

import {studyDesigns} from '#lib/content/vocabulary.ts'
import type {StudyDesign} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {studyName} from '../previews.ts'
import {checkWebAddress} from '../validation/addresses.ts'
import {noMisleadingClaims} from '../validation/claims.ts'
import {checkDoi, checkPmcid, checkPmid} from '../validation/identifiers.ts'
import {wholeNumber} from '../validation/numbers.ts'
import {advise, all, must, required} from '../validation/rules.ts'
import {studyAdvice} from '../validation/study.ts'
import {hasNoTwin} from '../validation/twin-study.ts'
import {unique} from '../validation/uniqueness.ts'

const count = (message: string) => must(wholeNumber(1, 1_000_000_000, message))
const nextYear = new Date().getFullYear() + 1

const alreadyThere = (name: string) =>
  `This study is in the library already: “${name}”. Use that one, and delete this.`

export const study = defineType({
  name: 'study',
  title: 'Study',
  type: 'document',
  icon: BookIcon,
  description: 'A publication that pages cite. The citation is made from these fields.',
  groups: [
    {name: 'publication', title: 'Publication', default: true},
    {name: 'identifiers', title: 'Where to find it'},
    {name: 'study', title: 'What was done'},
    {name: 'result', title: 'What was found'},
    {name: 'trust', title: 'How far to trust it'},
  ],
  fieldsets: [
    {name: 'issue', title: 'Volume and pages', options: {columns: 3}},
    {
      name: 'publisher',
      title: 'Publisher',
      description: 'For books and reports.',
      options: {columns: 2, collapsible: true, collapsed: true},
    },
    {name: 'size', title: 'Size', options: {columns: 2}},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'text',
      rows: 2,
      group: 'publication',
      description:
        'As printed, without a full stop at the end, for example “Dry needling for patellofemoral pain: a randomized trial”.',
      validation: required('Write the title of the study as it is printed.'),
    }),
    defineField({
      name: 'authors',
      title: 'Authors',
      type: 'array',
      group: 'publication',
      description:
        'In the order of the paper. All of them: the citation shortens the list by itself.',
      of: [defineArrayMember({type: 'author'})],
    }),
    defineField({
      name: 'containerTitle',
      title: 'Journal or book',
      type: 'string',
      group: 'publication',
      description: 'The whole name, for example “British Journal of Sports Medicine”.',
    }),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      group: 'publication',
      description: 'The year of publication, for example 2023.',
      validation: must(
        wholeNumber(1800, nextYear, `Write the year with four digits, from 1800 to ${nextYear}.`),
      ),
    }),
    defineField({
      name: 'volume',
      title: 'Volume',
      type: 'string',
      group: 'publication',
      fieldset: 'issue',
      description: 'For example 57.',
    }),
    defineField({
      name: 'issue',
      title: 'Issue',
      type: 'string',
      group: 'publication',
      fieldset: 'issue',
      description: 'For example 4.',
    }),
    defineField({
      name: 'pages',
      title: 'Pages',
      type: 'string',
      group: 'publication',
      fieldset: 'issue',
      description: 'For example 211–220 or e1234.',
    }),
    defineField({
      name: 'publisher',
      title: 'Publisher',
      type: 'string',
      group: 'publication',
      fieldset: 'publisher',
      description: 'For example “World Health Organization”.',
    }),
    defineField({
      name: 'publisherPlace',
      title: 'Place',
      type: 'string',
      group: 'publication',
      fieldset: 'publisher',
      description: 'For example “Geneva”.',
    }),
    defineField({
      name: 'doi',
      title: 'DOI',
      type: 'string',
      group: 'identifiers',
      description: 'Without https://doi.org/ in front, for example 10.1136/bmj.n71.',
      validation: must(checkDoi, unique('doi', 'title', alreadyThere)),
    }),
    defineField({
      name: 'pmid',
      title: 'PubMed number (PMID)',
      type: 'string',
      group: 'identifiers',
      description: 'Digits only, for example 33782057.',
      validation: must(checkPmid, unique('pmid', 'title', alreadyThere)),
    }),
    defineField({
      name: 'pmcid',
      title: 'PubMed Central number (PMCID)',
      type: 'string',
      group: 'identifiers',
      description: 'If the full text is free there, for example PMC8005924.',
      validation: must(checkPmcid),
    }),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'string',
      group: 'identifiers',
      description:
        'Only if there is no DOI or PubMed number, for example https://www.who.int/publications/i/item/9789290613831.',
      validation: must(checkWebAddress),
    }),
    defineField({
      name: 'design',
      title: 'Kind of study',
      type: 'string',
      group: 'study',
      description: 'What the authors did, for example Randomized trial.',
      options: {list: choicesOf(studyDesigns)},
      validation: required('Choose the kind of study.'),
    }),
    defineField({
      name: 'sampleSize',
      title: 'People',
      type: 'number',
      group: 'study',
      fieldset: 'size',
      description:
        'How many patients took part, for example 60. Leave it empty if therapists or treatments were counted: say so under “Who took part”.',
      validation: count('Write a whole number of people, at least 1, or leave it empty.'),
    }),
    defineField({
      name: 'includedStudies',
      title: 'Studies included',
      type: 'number',
      group: 'study',
      fieldset: 'size',
      description: 'For a review: how many studies went in, for example 12.',
      hidden: ({document}) =>
        !['metaAnalysis', 'systematicReview', 'guideline', 'review'].includes(
          String(document?.['design']),
        ),
      validation: count('Write a whole number of studies, at least 1, or leave it empty.'),
    }),
    defineField({
      name: 'population',
      title: 'Who took part',
      type: 'text',
      rows: 2,
      group: 'study',
      description: 'For example “Adults with pain around the kneecap for three months or more”.',
    }),
    defineField({
      name: 'intervention',
      title: 'What they got',
      type: 'text',
      rows: 2,
      group: 'study',
      description: 'For example “Dry needling and exercise, twice a week for four weeks”.',
    }),
    defineField({
      name: 'comparator',
      title: 'What it was compared with',
      type: 'text',
      rows: 2,
      group: 'study',
      description: 'For example “Exercise alone”.',
    }),
    defineField({
      name: 'outcome',
      title: 'What was measured',
      type: 'string',
      group: 'result',
      description: 'The main outcome and when, for example “Pain from 0 to 10 after four weeks”.',
    }),
    defineField({
      name: 'result',
      title: 'Effect',
      type: 'text',
      rows: 3,
      group: 'result',
      description:
        'What was found, in plain words with the figures, for example “Pain fell by 1.4 points more than with exercise alone (95% CI 0.6 to 2.2)”.',
    }),
    defineField({
      name: 'limitation',
      title: 'Weakness',
      type: 'text',
      rows: 2,
      group: 'trust',
      description:
        'The main reason for caution, for example “Patients knew which treatment they got”.',
    }),
    defineField({
      name: 'level',
      title: 'Level of evidence',
      type: 'number',
      group: 'trust',
      description:
        'OCEBM 2011, from 1 (a review of trials) to 5 (reasoning). Leave empty for a guideline.',
      options: {list: [1, 2, 3, 4, 5].map((value) => ({value, title: `Level ${value}`}))},
      validation: must(wholeNumber(1, 5, 'Choose a level from 1 to 5, or none for a guideline.')),
    }),
    defineField({
      name: 'levelLowered',
      title: 'Level was lowered',
      type: 'boolean',
      group: 'trust',
      description:
        'Switch on if you chose a lower level than the design would have, for quality, imprecision or indirectness.',
      initialValue: false,
    }),
    defineField({
      name: 'retraction',
      title: 'Retraction',
      type: 'retraction',
      group: 'trust',
      description: 'Whether the journal has taken it back. Press “Look now” above once a year.',
    }),
  ],
  validation: all(must(noMisleadingClaims), advise(studyAdvice), advise(hasNoTwin)),
  orderings: [
    {title: 'Year, newest first', name: 'year', by: [{field: 'year', direction: 'desc'}]},
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {
      title: 'Level of evidence',
      name: 'level',
      by: [
        {field: 'level', direction: 'asc'},
        {field: 'year', direction: 'desc'},
      ],
    },
  ],
  preview: {
    select: {
      family: 'authors.0.family',
      second: 'authors.1.family',
      title: 'title',
      year: 'year',
      design: 'design',
      status: 'retraction.status',
    },
    prepare: ({
      design,
      status,
      ...parts
    }: {
      family?: string
      second?: string
      title?: string
      year?: number
      design?: StudyDesign
      status?: string
    }) => ({
      title: [status === 'retracted' && 'RETRACTED', studyName(parts) || 'Study without a title']
        .filter(Boolean)
        .join(': '),
      subtitle: [design && studyDesigns.titleOf(design), parts.family && parts.title]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
