import {z} from 'zod'

import {text} from './primitives.ts'
import {richText} from './rich-text.ts'

export const faq = z.object({
  _id: z.string(),
  _type: z.literal('faq'),
  question: text,
  answer: richText,
})
export type Faq = z.infer<typeof faq>
