import {z} from 'zod'
import {Refusal} from './refusal.ts'

/** The longest side of a transformed image, in pixels. */
export const LONGEST_SIDE = 8192

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'is not a number')
  .transform(Number)
const side = number.pipe(
  z.number().positive('must be more than 0').max(LONGEST_SIDE, `must be at most ${LONGEST_SIDE}`),
)
const fraction = number.pipe(z.number().min(0).max(1))

const colour = z
  .string()
  .regex(/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i, 'is not RGB, ARGB, RRGGBB or AARRGGBB')
  .transform((text) => {
    const long = text.length <= 4 ? text.replace(/./g, '$&$&') : text
    const argb = parseInt(long.padStart(8, 'f'), 16)
    return {
      r: (argb >>> 16) & 255,
      g: (argb >>> 8) & 255,
      b: argb & 255,
      alpha: (argb >>> 24) / 255,
    }
  })

const cropping = z.enum(['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'])

const query = z.object({
  w: side.optional(),
  h: side.optional(),
  'min-w': side.optional(),
  'max-w': side.optional(),
  'min-h': side.optional(),
  'max-h': side.optional(),
  dpr: number.pipe(z.number().min(1).max(3)).default(1),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).default('clip'),
  crop: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(cropping))
    .default([]),
  'fp-x': fraction.default(0.5),
  'fp-y': fraction.default(0.5),
  rect: z
    .string()
    .regex(/^\d{1,6}(\.\d+)?(,\d{1,6}(\.\d+)?){3}$/, 'is not left,top,width,height')
    .transform((text) => {
      const [left = 0, top = 0, width = 0, height = 0] = text.split(',').map(Number)
      return {left, top, width, height}
    })
    .optional(),
  or: z
    .enum(['0', '90', '180', '270'])
    .transform((text) => Number(text))
    .default(0),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  pad: number.pipe(z.number().int().min(0).max(2000)).default(0),
  bg: colour.optional(),
  blur: number.pipe(z.number().min(0).max(2000)).default(0),
  sharp: number.pipe(z.number().min(0).max(100)).default(0),
  sat: number.pipe(z.literal([-100, 0])).default(0),
  invert: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false),
  frame: z.literal('1').optional(),
  q: number.pipe(z.number().min(0).max(100)).default(75),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif']).optional(),
  auto: z
    .string()
    .transform((text) => text.split(',').includes('format'))
    .default(false),
})

/** How an image is to be changed, as its URL says. */
export type TransformOptions = z.infer<typeof query>

const known = new Set(Object.keys(query.shape))

/**
 * Reads the parameters that `@sanity/image-url` writes; undefined where there is none and the image
 * is wanted as it is. Parameters that it does not know are ignored.
 * @throws {Refusal} where one is malformed
 */
export function parseTransform(
  parameters: Readonly<Record<string, unknown>>,
): TransformOptions | undefined {
  const given = Object.entries(parameters).filter(([name]) => known.has(name))
  if (given.length === 0) return undefined
  const result = query.safeParse(Object.fromEntries(given))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Refusal(
    400,
    `Image parameter "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`,
  )
}
