import sharp, {type Metadata} from 'sharp'
import {blurHash} from './blurhash.ts'
import {withoutLocation} from './location.ts'
import {type Palette, paletteOf} from './palette.ts'
import {Refusal} from './refusal.ts'

/** The largest picture that is taken in, in pixels. */
export const MOST_PIXELS = 100_000_000

/** How every image is opened: bounded, and refused rather than guessed at where it is damaged. */
export const reading = {limitInputPixels: MOST_PIXELS, failOn: 'error'} as const

const LQIP_WIDTH = 20

/** What may be asked for besides what is always there. */
export type Extra = 'lqip' | 'blurhash' | 'palette'

export interface ImageMetadata {
  _type: 'sanity.imageMetadata'
  dimensions: {
    _type: 'sanity.imageDimensions'
    width: number
    height: number
    aspectRatio: number
  }
  hasAlpha: boolean
  isOpaque: boolean
  /** a very small version as a data URI */
  lqip?: string
  blurHash?: string
  palette?: Palette
}

export interface InspectedImage {
  /** The bytes to keep: those given, without the place where the picture was taken. */
  bytes: Buffer
  extension: string
  metadata: ImageMetadata
}

const extensions: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  tiff: 'tif',
  svg: 'svg',
}

function extensionOf({format, compression}: Metadata): string {
  const extension = format === 'heif' && compression === 'av1' ? 'avif' : extensions[format]
  if (!extension) {
    throw new Refusal(
      400,
      `Images of the format "${format}" are not taken: convert it to JPEG, PNG, WebP or AVIF`,
    )
  }
  return extension
}

/** Puts the refusal of an image library into words. */
function refusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const message = error instanceof Error ? error.message : String(error)
  if (/pixel limit/i.test(message)) {
    return new Refusal(
      400,
      `The image has more than ${MOST_PIXELS / 1_000_000} million pixels: make it smaller`,
    )
  }
  if (/unsupported image format|bad seek|heif: .*unsupported/i.test(message)) {
    return new Refusal(
      400,
      'This is not an image that can be read: JPEG, PNG, WebP, AVIF, GIF, TIFF and SVG can',
    )
  }
  return new Refusal(400, `The image is damaged: ${message.split('\n')[0] ?? ''}`)
}

async function withoutPlace(bytes: Buffer, {format, exif, xmp}: Metadata): Promise<Buffer> {
  const stripped = withoutLocation(bytes, {format, exif, xmp})
  if (stripped) return stripped
  // The place is kept in a way that cannot be blanked: the picture is written anew without it.
  const image = sharp(bytes, {...reading, animated: true})
    .autoOrient()
    .keepIccProfile()
  if (format === 'jpeg') return image.jpeg({quality: 95}).toBuffer()
  if (format === 'webp') return image.webp({quality: 95}).toBuffer()
  if (format === 'heif') return image.avif({quality: 85}).toBuffer()
  return (format === 'tiff' ? image.tiff({compression: 'deflate'}) : image.png()).toBuffer()
}

async function extrasOf(
  bytes: Buffer,
  extras: ReadonlySet<Extra>,
  isOpaque: boolean,
): Promise<Pick<ImageMetadata, 'lqip' | 'blurHash' | 'palette'>> {
  const small = (width: number) =>
    sharp(bytes, reading)
      .autoOrient()
      .resize({width, height: width, fit: 'inside', withoutEnlargement: true})
      .toColourspace('srgb')
  const rgb = (width: number) =>
    small(width)
      .flatten({background: '#fff'})
      .removeAlpha()
      .raw({depth: 'uchar'})
      .toBuffer({resolveWithObject: true})

  const found: Pick<ImageMetadata, 'lqip' | 'blurHash' | 'palette'> = {}
  if (extras.has('lqip')) {
    const tiny = small(LQIP_WIDTH)
    const encoded = await (isOpaque ? tiny.jpeg({quality: 60}) : tiny.png()).toBuffer()
    found.lqip = `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${encoded.toString('base64')}`
  }
  if (extras.has('blurhash')) {
    const {data, info} = await rgb(32)
    found.blurHash = blurHash(data, info)
  }
  if (extras.has('palette')) found.palette = paletteOf((await rgb(96)).data)
  return found
}

/**
 * Reads an uploaded image: what it is, how large it is when upright, what it looks like.
 * @throws {Refusal} where it is not an image, damaged, or too large
 */
export async function inspectImage(
  uploaded: Buffer,
  extras: ReadonlySet<Extra>,
): Promise<InspectedImage> {
  try {
    const found = await sharp(uploaded, reading).metadata()
    const extension = extensionOf(found)
    const bytes = await withoutPlace(uploaded, found)
    const {width, height} = found.autoOrient
    // Decodes every pixel: a damaged image is found out now, not when a reader asks for it.
    const {isOpaque} = await sharp(bytes, reading).stats()
    return {
      bytes,
      extension,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {
          _type: 'sanity.imageDimensions',
          width,
          height,
          aspectRatio: width / height,
        },
        hasAlpha: found.hasAlpha,
        isOpaque,
        ...(await extrasOf(bytes, extras, isOpaque)),
      },
    }
  } catch (error) {
    throw refusal(error)
  }
}
