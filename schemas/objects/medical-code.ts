import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from '@sanity/types'

import {codeSystems} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {checkMedicalCode} from '../validation/identifiers.ts'
import {must, required} from '../validation/rules.ts'

export const medicalCode = defineType({
  name: 'medicalCode',
  title: 'Medical code',
  type: 'object',
  icon: TagIcon,
  description: 'Tells search engines exactly which condition a page is about.',
  fields: [
    defineField({
      name: 'system',
      title: 'System',
      type: 'string',
      description: 'The list that the code is from, for example ICD-10-CM for diagnoses.',
      options: {list: choicesOf(codeSystems)},
      validation: required('Choose the system that the code is from.'),
    }),
    defineField({
      name: 'code',
      title: 'Code',
      type: 'string',
      description: 'As the system writes it, for example M22.2X9.',
      validation: required('Write the code, or delete this entry.'),
    }),
    defineField({
      name: 'label',
      title: 'Its words',
      type: 'string',
      description:
        'What the code stands for, so that others can check it, for example “Patellofemoral disorders, unspecified knee”.',
    }),
  ],
  validation: must(checkMedicalCode),
  preview: {
    select: {system: 'system', code: 'code', label: 'label'},
    prepare: ({system, code, label}: Record<string, string | undefined>) => ({
      title: [system, code].filter(Boolean).join(' ') || 'No code yet',
      subtitle: label,
    }),
  },
})
