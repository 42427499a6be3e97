import {z} from 'zod'

import {assetOf} from '../pictures/asset.ts'
import {cutOf} from '../pictures/cut.ts'
import {optional, optionalText} from './primitives.ts'

const part = (otherwise: number) =>
  z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .transform((value) => value ?? otherwise)

/** Where a crop makes no sense, the whole picture is shown. */
const crop = optional(
  z
    .object({left: part(0), top: part(0), right: part(0), bottom: part(0)})
    .refine(({left, top, right, bottom}) => left + right < 1 && top + bottom < 1),
).catch(undefined)

const hotspot = optional(z.object({x: part(0.5), y: part(0.5)})).catch(undefined)

/** A photograph or a drawing, with words for those who do not see it. */
export const picture = z
  .object({
    asset: z
      .string()
      .nullable()
      .transform((id, context) => {
        const asset = assetOf(id ?? '')
        if (asset) return asset
        context.addIssue('must be a picture that was uploaded')
        return z.NEVER
      }),
    /** What it shows. */
    alt: optionalText.transform((words, context) => {
      if (words !== undefined) return words
      context.addIssue('must say what the picture shows')
      return z.NEVER
    }),
    caption: optionalText,
    /** Whose picture it is. */
    credit: optionalText,
    crop,
    hotspot,
  })
  .transform(({asset, alt, caption, credit, ...wishes}) => ({
    ...{asset, alt, caption, credit},
    cut: cutOf(asset, wishes),
  }))
export type Picture = z.infer<typeof picture>
