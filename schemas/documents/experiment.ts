import {SplitVerticalIcon} from '@sanity/icons/SplitVertical'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import type {ConditionalPropertyCallback} from '@sanity/types'

import {mostVariants} from '#lib/content/experiment.ts'
import {experimentGoals, experimentStatuses, slots} from '#lib/content/vocabulary.ts'
import type {ExperimentStatus, Slot} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {
  adviseOnPlace,
  checkAgainstPage,
  checkAgainstRunningTests,
  checkMoment,
  checkStart,
  repeatedVariants,
  sharesProblems,
} from '../validation/experiment.ts'
import {wholeNumber} from '../validation/numbers.ts'
import {advise, all, must, required} from '../validation/rules.ts'

/** What a test is may not change once visitors were counted for it. */
const isStarted: ConditionalPropertyCallback = ({document}) =>
  (document?.['status'] ?? 'draft') !== 'draft'

const isMissing: ConditionalPropertyCallback = ({value}) => value === undefined

export const experiment = defineType({
  name: 'experiment',
  title: 'Test of copy',
  type: 'document',
  icon: SplitVerticalIcon,
  description:
    'Shows other words to some of the visitors, to see which bring more of them to the clinic. Start and stop it in “Experiments”.',
  readOnly: isStarted,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'What you call the test, for example “Warmer heading on runner’s knee”.',
      validation: required('Give the test a name.'),
    }),
    defineField({
      name: 'hypothesis',
      title: 'What you expect, and why',
      type: 'text',
      rows: 3,
      description:
        'For example “A heading that names the pain makes more readers book, because they see that we mean them”.',
    }),
    defineField({
      name: 'condition',
      title: 'Page',
      type: 'reference',
      to: [{type: 'condition'}],
      weak: true,
      description:
        'The condition on whose page it runs. Leave empty for the pages of all conditions.',
      options: {disableNew: true},
    }),
    defineField({
      name: 'slot',
      title: 'Place on the page',
      type: 'string',
      description:
        'Whose words are tested, for example Heading at the top. One test at a time can run in a place.',
      options: {list: choicesOf(slots)},
      validation: required('Choose the place on the page.'),
    }),
    defineField({
      name: 'variants',
      title: 'Variants',
      type: 'array',
      description:
        'Other words for this place, at most three. The words that the page has now are always in the test: they are what the variants are compared with.',
      of: [defineArrayMember({type: 'experimentVariant'})],
      validation: required(
        'Write at least one variant.',
        (variants: readonly unknown[] | undefined) =>
          (variants ?? []).length <= mostVariants ||
          `A test has at most ${mostVariants} variants. Delete the others.`,
        repeatedVariants,
      ),
    }),
    defineField({
      name: 'controlWeight',
      title: 'Share of visitors who see the page as it is, in percent',
      type: 'number',
      description: 'For example 50. Together with the shares of the variants it makes 100.',
      initialValue: 50,
      validation: required(
        'Say how many of 100 visitors see the page as it is.',
        wholeNumber(1, 99, 'Give a whole number from 1 to 99.'),
      ),
    }),
    defineField({
      name: 'goal',
      title: 'What counts as success',
      type: 'string',
      description: 'What a reader does, for example Opens the booking page.',
      options: {list: choicesOf(experimentGoals), layout: 'radio'},
      initialValue: 'book',
      validation: required('Choose what counts as success.'),
    }),
    defineField({
      name: 'plannedSample',
      title: 'Planned number of visitors',
      type: 'number',
      description:
        'In all variants together, for example 28000. The forecast in “Experiments” says how many it takes. It cannot be changed after the start.',
      validation: required(
        'Say after how many visitors you expect an answer. The forecast in “Experiments” helps.',
        wholeNumber(1, 1_000_000_000, 'Give a whole number of visitors, at least 1.'),
      ),
    }),
    defineField({
      name: 'status',
      title: 'State',
      type: 'string',
      description: 'Changes when you start or stop the test in “Experiments”.',
      options: {list: choicesOf(experimentStatuses)},
      readOnly: true,
      initialValue: 'draft',
      validation: required('The state is missing. Delete this test and write a new one.'),
    }),
    defineField({
      name: 'revision',
      title: 'Start number',
      type: 'number',
      description: 'Counts belong to a start of the test.',
      readOnly: true,
      hidden: true,
      initialValue: 0,
      validation: required(
        'The start number is missing. Delete this test and write a new one.',
        wholeNumber(0, 1_000_000_000, 'The start number must be a whole number from 0.'),
      ),
    }),
    defineField({
      name: 'startedAt',
      title: 'Started',
      type: 'datetime',
      description: 'When the test began to run.',
      readOnly: true,
      hidden: isMissing,
      validation: must(checkMoment),
    }),
    defineField({
      name: 'stoppedAt',
      title: 'Stopped',
      type: 'datetime',
      description: 'When the test ceased to run.',
      readOnly: true,
      hidden: isMissing,
      validation: must(checkMoment),
    }),
    defineField({
      name: 'applied',
      title: 'Words that were applied',
      type: 'string',
      description: 'The variant that the page took over, or “control” where it kept its own words.',
      readOnly: true,
      hidden: isMissing,
    }),
  ],
  validation: all(
    must(sharesProblems, checkStart, checkAgainstPage, checkAgainstRunningTests),
    advise(adviseOnPlace),
  ),
  orderings: [
    {
      title: 'Started, latest first',
      name: 'started',
      by: [{field: 'startedAt', direction: 'desc'}],
    },
    {title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]},
  ],
  preview: {
    select: {name: 'name', status: 'status', slot: 'slot', page: 'condition.title'},
    prepare: ({
      name,
      status,
      slot,
      page,
    }: {
      name?: string
      status?: ExperimentStatus
      slot?: Slot
      page?: string
    }) => ({
      title: name ?? 'Test without a name',
      subtitle: [
        status && experimentStatuses.titleOf(status),
        page ?? 'All conditions',
        slot && slots.titleOf(slot),
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
