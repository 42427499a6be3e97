import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {defineField, defineType} from '@sanity/types'

import {retractionStatuses} from '#lib/content/vocabulary.ts'
import type {RetractionStatus} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {checkWebAddress} from '../validation/addresses.ts'
import {checkDay, checkNotInFuture} from '../validation/dates.ts'
import {must, required} from '../validation/rules.ts'

export const retraction = defineType({
  name: 'retraction',
  title: 'Retraction',
  type: 'object',
  icon: ErrorOutlineIcon,
  description: 'Whether the journal has taken the study back, and when somebody last looked.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      description:
        'Look on the journal’s page of the study. A retracted study is shown as retracted.',
      options: {list: choicesOf(retractionStatuses)},
      validation: required('Choose the status.'),
    }),
    defineField({
      name: 'checkedAt',
      title: 'Checked on',
      type: 'date',
      description: 'The day on which somebody looked, for example 2026-03-01.',
      validation: must(checkDay, checkNotInFuture),
    }),
    defineField({
      name: 'source',
      title: 'Where it says so',
      type: 'string',
      description: 'The address of the notice, for example https://doi.org/10.1136/bmj.n71.',
      validation: must(checkWebAddress),
    }),
  ],
  preview: {
    select: {status: 'status', checkedAt: 'checkedAt'},
    prepare: ({status, checkedAt}: {status?: RetractionStatus; checkedAt?: string}) => ({
      title: status ? retractionStatuses.titleOf(status) : 'Not checked yet',
      subtitle: checkedAt && `Checked on ${checkedAt}`,
    }),
  },
})
