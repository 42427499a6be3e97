import {z} from 'zod'

import {list, optional, optionalText, references, webAddress} from './primitives.ts'
import {study} from './study.ts'

/** A web address, a telephone or mail link, or a path of this site. */
const linkTarget = z.union([webAddress, z.string().regex(/^(?:mailto:|tel:|\/(?!\/))\S+$/)])

/**
 * A piece of a paragraph: a `span` of text with marks, or a `citation`, which stands for the
 * studies that the words before it rest on. Queries project both to one shape.
 */
const child = z.object({
  _key: z.string(),
  _type: z.enum(['span', 'citation']),
  text: z.string().nullable(),
  marks: list(z.string()),
  studies: references(study),
})

const block = z.object({
  _key: z.string(),
  _type: z.literal('block'),
  style: optionalText,
  listItem: optional(z.enum(['bullet', 'number'])),
  level: optional(z.int().positive()),
  markDefs: list(
    z.object({_key: z.string(), _type: z.literal('link'), href: optional(linkTarget)}),
  ),
  children: list(child),
})

/** Portable Text as patient pages use it: paragraphs and lists with emphasis, links and citations. */
export const richText = list(block)
export type RichText = z.infer<typeof richText>
export type RichTextBlock = RichText[number]
export type Citation = RichTextBlock['children'][number] & {_type: 'citation'}
