import {z} from 'zod'

import {pageTypes} from '../addresses.ts'
import {optional, optionalReference, slug, text, webAddress} from './primitives.ts'

/** An old address and where it leads: a page (whatever its address is by then), or an address. */
export const redirect = z.object({
  _id: z.string(),
  _type: z.literal('redirect'),
  /** A path of this site, for example `/conditions/runners-knee-pain`. */
  from: text,
  page: optionalReference(z.object({_id: z.string(), _type: z.enum(pageTypes), slug})),
  to: optional(z.union([webAddress, z.string().regex(/^\/(?!\/)/)])),
})
export type Redirect = z.infer<typeof redirect>
