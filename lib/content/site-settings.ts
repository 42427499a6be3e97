import {z} from 'zod'

import {flag, list, optional, optionalText, telephone, text, webAddress} from './primitives.ts'
import {richText} from './rich-text.ts'
import {weekdays} from './vocabulary.ts'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30')

/** When the clinic is open, on some days of the week. */
const openingHours = z.object({
  _key: z.string(),
  // A list of choices is a list of any text to Sanity's types.
  days: z.array(z.string().pipe(z.enum(weekdays.values))).min(1),
  opens: timeOfDay,
  closes: timeOfDay,
})

/** A link with its words. */
export const resource = z.object({_key: z.string(), label: text, url: webAddress})
export type Resource = z.infer<typeof resource>

/** What every page of the clinic shares. There is one such document. */
export const siteSettings = z.object({
  _id: z.string(),
  _type: z.literal('siteSettings'),
  clinicName: text,
  legalName: optionalText,
  /** One sentence: what the clinic does, for the list of conditions. */
  introduction: optionalText,
  bookingUrl: webAddress,
  telephone,
  /** The number as people write it, for example `(212) 555-0100`. */
  telephoneDisplay: text,
  /** The number takes text messages, too. */
  acceptsTexts: flag,
  email: optionalText,
  address: optional(
    z.object({
      street: optionalText,
      locality: text,
      region: optionalText,
      postalCode: optionalText,
      /** ISO 3166-1 alpha-2. */
      country: z.string().regex(/^[A-Z]{2}$/),
    }),
  ),
  hours: list(openingHours),
  emergencyNumber: text,
  callToAction: z.object({heading: text, text: text, bookLabel: text, callLabel: text}),
  resources: list(resource),
  disclaimer: richText,
})
export type SiteSettings = z.infer<typeof siteSettings>
export type OpeningHours = SiteSettings['hours'][number]
