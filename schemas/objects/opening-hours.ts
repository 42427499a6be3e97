import {ClockIcon} from '@sanity/icons/Clock'
import {defineArrayMember, defineField, defineType} from '@sanity/types'

import {weekdays} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {checkHours, checkTimeOfDay} from '../validation/hours.ts'
import {asRead, noRepeats} from '../validation/lists.ts'
import {must, required} from '../validation/rules.ts'

export const openingHours = defineType({
  name: 'openingHours',
  title: 'Opening hours',
  type: 'object',
  icon: ClockIcon,
  description: 'Days with the same hours. For a lunch break, make two entries.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'days',
      title: 'Days',
      type: 'array',
      description: 'Every day on which the clinic is open at these hours.',
      of: [defineArrayMember({type: 'string', title: 'Day'})],
      options: {list: choicesOf(weekdays), layout: 'grid'},
      validation: required(
        'Choose at least one day.',
        noRepeats('This day is in the list already. Delete one.', asRead),
      ),
    }),
    defineField({
      name: 'opens',
      title: 'Opens at',
      type: 'string',
      description: 'On the 24-hour clock, for example 09:00.',
      initialValue: '09:00',
      validation: required('Say when the clinic opens, for example 09:00.', checkTimeOfDay),
    }),
    defineField({
      name: 'closes',
      title: 'Closes at',
      type: 'string',
      description: 'On the 24-hour clock, for example 17:00.',
      initialValue: '17:00',
      validation: required('Say when the clinic closes, for example 17:00.', checkTimeOfDay),
    }),
  ],
  validation: must(checkHours),
  preview: {
    select: {
      days: 'days',
      opens: 'opens',
      closes: 'closes',
    },
    prepare: ({days, opens, closes}: {days?: string[]; opens?: string; closes?: string}) => ({
      title: Object.values(days ?? []).join(', ') || 'No days yet',
      subtitle: `${opens ?? '–'} to ${closes ?? '–'}`,
    }),
  },
})
