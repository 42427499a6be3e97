import sharp, {type Sharp} from 'sharp'
import {type Plan, planTransform} from './geometry.ts'
import {reading} from './inspect-image.ts'
import type {TransformOptions} from './transform-options.ts'

export type Format = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif'

/** The strongest blur, as the radius of a Gaussian; what is asked for goes up to 2000. */
const STRONGEST_BLUR = 64

interface Raw {
  data: Buffer
  info: {width: number; height: number; channels: 1 | 2 | 3 | 4}
}

const open = ({data, info: {width, height, channels}}: Raw): Sharp =>
  sharp(data, {raw: {width, height, channels}, limitInputPixels: false})
const toRaw = (image: Sharp): Promise<Raw> =>
  image.toColourspace('srgb').raw({depth: 'uchar'}).toBuffer({resolveWithObject: true})

/** The format that an image is sent in. */
export function formatOf(
  {fm, auto}: Pick<TransformOptions, 'fm' | 'auto'>,
  {extension, accept}: {extension: string; accept: string | undefined},
): Format {
  if (fm) return fm
  if (auto && accept?.includes('image/avif')) return 'avif'
  if (auto && accept?.includes('image/webp')) return 'webp'
  if (extension === 'jpg' || extension === 'webp' || extension === 'avif' || extension === 'gif') {
    return extension
  }
  return 'png'
}

export const typeOfFormat = (format: Format): string =>
  format === 'jpg' || format === 'pjpg' ? 'image/jpeg' : `image/${format}`

function encode(image: Sharp, format: Format, q: number): Sharp {
  const quality = Math.max(1, Math.round(q))
  if (format === 'jpg') return image.jpeg({quality})
  if (format === 'pjpg') return image.jpeg({quality, progressive: true})
  if (format === 'webp') return image.webp({quality})
  if (format === 'avif') return image.avif({quality: Math.max(1, Math.round(q * 0.8)), effort: 3})
  if (format === 'gif') return image.gif()
  return image.png()
}

/** Takes the part of the source that is wanted, scales it and turns it. */
async function shape(source: string, plan: Plan): Promise<Raw> {
  const {region, scaled, rotation, flip, isEntropyCrop} = plan
  const isTurned = rotation % 180 !== 0
  const before = isTurned ? {width: scaled.height, height: scaled.width} : scaled
  const part = await toRaw(
    sharp(source, reading)
      .autoOrient()
      .extract(region)
      .resize({
        ...before,
        fit: isEntropyCrop ? 'cover' : 'fill',
        ...(isEntropyCrop && {position: sharp.strategy.entropy}),
      }),
  )
  if (rotation === 0 && !flip.horizontally && !flip.vertically) return part
  const upright = rotation === 0 ? part : await toRaw(open(part).rotate(rotation))
  return toRaw(open(upright).flip(flip.vertically).flop(flip.horizontally))
}

const hasEffect = ({blur, sharp: sharpness, sat, invert}: TransformOptions): boolean =>
  blur > 0 || sharpness > 0 || sat !== 0 || invert

function withEffects(image: Sharp, {blur, sharp: sharpness, sat, invert}: TransformOptions): Sharp {
  if (sat === -100) image.grayscale()
  if (invert) image.negate({alpha: false})
  if (blur > 0) image.blur(Math.min(STRONGEST_BLUR, Math.max(0.3, blur / 4)))
  if (sharpness > 0) image.sharpen({sigma: 0.5 + sharpness / 50})
  return image
}

async function place(raw: Raw, plan: Plan, {bg}: TransformOptions, format: Format): Promise<Raw> {
  const {output} = plan
  const isOpaque = format === 'jpg' || format === 'pjpg'
  const white = {r: 255, g: 255, b: 255, alpha: 1}
  const background = bg ?? (isOpaque ? white : {...white, alpha: 0})
  const hasAlpha = raw.info.channels === 2 || raw.info.channels === 4
  const {width, height} = raw.info
  let placed = raw
  if (width !== output.width || height !== output.height) {
    const left = Math.floor((output.width - width) / 2)
    const top = Math.floor((output.height - height) / 2)
    const image = open(raw).toColourspace('srgb')
    placed = await toRaw(
      (background.alpha < 1 ? image.ensureAlpha() : image).extend({
        left,
        top,
        right: output.width - width - left,
        bottom: output.height - height - top,
        background,
      }),
    )
  }
  if (isOpaque) return toRaw(open(placed).flatten({background: bg ?? white}))
  if (bg && hasAlpha && bg.alpha === 1) return toRaw(open(placed).flatten({background: bg}))
  return placed
}

/** Whether a change can be made to each frame alike: not so where frames are turned or set on a canvas. */
const keepsMoving = (plan: Plan, {frame}: TransformOptions, format: Format): boolean =>
  frame === undefined &&
  (format === 'gif' || format === 'webp') &&
  plan.rotation === 0 &&
  !plan.flip.horizontally &&
  !plan.flip.vertically &&
  !plan.isEntropyCrop &&
  plan.output.width === plan.scaled.width &&
  plan.output.height === plan.scaled.height

/** Changes every frame of a moving image; undefined where it has only one. */
async function transformFrames(
  source: string,
  {region, scaled}: Plan,
  options: TransformOptions,
  format: Format,
): Promise<Buffer | undefined> {
  const {pages = 1} = await sharp(source, reading).metadata()
  if (pages < 2) return undefined
  const frames = sharp(source, {...reading, animated: true})
    .extract(region)
    .resize({...scaled, fit: 'fill'})
  return encode(withEffects(frames, options), format, options.q).toBuffer()
}

/**
 * Makes a changed copy of an image.
 * @param source the path of the stored image
 * @param size the size of the stored image when upright, in pixels
 * @throws {Refusal} where the options cannot be fulfilled
 */
export async function transform(
  source: string,
  size: {width: number; height: number},
  options: TransformOptions,
  format: Format,
): Promise<Buffer> {
  const plan = planTransform(size, options)
  if (keepsMoving(plan, options, format)) {
    const moving = await transformFrames(source, plan, options, format)
    if (moving) return moving
  }
  const shaped = await shape(source, plan)
  const coloured = hasEffect(options) ? await toRaw(withEffects(open(shaped), options)) : shaped
  const placed = await place(coloured, plan, options, format)
  return encode(open(placed), format, options.q).toBuffer()
}
