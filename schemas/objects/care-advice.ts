import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineField, defineType} from '@sanity/types'

import {careLevels} from '#lib/content/vocabulary.ts'
import type {CareLevel} from '#lib/content/vocabulary.ts'

import {textListField} from '../fields.ts'
import {choicesOf} from '../options.ts'
import {required} from '../validation/rules.ts'

export const careAdvice = defineType({
  name: 'careAdvice',
  title: 'When to get help',
  type: 'object',
  icon: WarningOutlineIcon,
  description: 'Signs that need the same kind of help equally soon.',
  fields: [
    defineField({
      name: 'level',
      title: 'How soon',
      type: 'string',
      description: 'How soon somebody with one of these signs needs help.',
      options: {list: choicesOf(careLevels), layout: 'radio'},
      validation: required('Choose how soon help is needed.'),
    }),
    textListField({
      name: 'signs',
      title: 'Signs',
      description:
        'What the patient notices, one sign a line, for example “You cannot put weight on the leg”.',
      member: 'sign',
      missing: 'Add at least one sign that the patient would notice.',
    }),
    defineField({
      name: 'action',
      title: 'What to do',
      type: 'text',
      rows: 2,
      description:
        'Leave empty for the usual words. Write your own where this condition needs something else, for example “See a physician within two days”.',
    }),
  ],
  preview: {
    select: {level: 'level', first: 'signs.0', second: 'signs.1'},
    prepare: ({level, first, second}: {level?: CareLevel; first?: string; second?: string}) => ({
      title: level ? careLevels.titleOf(level) : 'How soon?',
      subtitle: [first, second && 'and more'].filter(Boolean).join(', ') || 'No signs yet',
    }),
  },
})
