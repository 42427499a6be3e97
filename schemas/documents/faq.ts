import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineField, defineType} from '@sanity/types'

import {usualField} from '../fields.ts'
import {noMisleadingClaims} from '../validation/claims.ts'
import {checkOwnName} from '../validation/copies.ts'
import {citesDoubtfulStudies} from '../validation/retractions.ts'
import {advise, all, must, required} from '../validation/rules.ts'
import {hasForm} from '../validation/text.ts'

export const faq = defineType({
  name: 'faq',
  title: 'Question',
  type: 'document',
  icon: HelpCircleIcon,
  description: 'A question that patients ask, with the clinic’s answer. Several pages can show it.',
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'string',
      description: 'As a patient would ask it, for example “Can I keep running?”.',
      validation: all(
        required('Write the question.', checkOwnName),
        advise(hasForm(/\?\s*$/, 'End the question with a question mark.')),
      ),
    }),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'richText',
      description:
        'Answer in the first sentence, then explain, for example “Often, yes. Run less for a while, and stop if the pain gets worse”. Two short paragraphs are enough.',
      validation: required('Write the answer.'),
    }),
    usualField('question'),
  ],
  validation: all(must(noMisleadingClaims), advise(citesDoubtfulStudies)),
  orderings: [{title: 'Question', name: 'question', by: [{field: 'question', direction: 'asc'}]}],
  preview: {
    select: {question: 'question', answer: 'answer.0.children.0.text'},
    prepare: ({question, answer}: Record<string, string | undefined>) => ({
      title: question ?? 'Question not written yet',
      subtitle: answer ?? 'No answer yet',
    }),
  },
})
