import {z} from 'zod'

import {optional, optionalText, text, webAddress} from './primitives.ts'

/** Who reviews pages. Only real people, with credentials that can be checked. */
export const clinician = z.object({
  _id: z.string(),
  _type: z.literal('clinician'),
  name: text,
  /** Letters after the name, for example `L.Ac., M.S.` */
  credentials: text,
  role: optionalText,
  /** A page where the licence or the person can be looked up. */
  profileUrl: optional(webAddress),
})
export type Clinician = z.infer<typeof clinician>
