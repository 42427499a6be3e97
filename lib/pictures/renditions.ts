import {type Asset, assetOf} from './asset.ts'
import type {Cut} from './cut.ts'

/** A part of a picture, as pages show it. */
export interface Part {
  asset: Asset
  cut: Cut
}

/** A file of a picture in one width, under an address that never means anything else. */
export interface Rendition extends Part {
  address: string
  /** In pixels. */
  width: number
  height: number
  /** Pixels of the picture that it shows. */
  rect: {left: number; top: number; width: number; height: number}
}

/** For phones and columns of text, on plain and on dense screens. No other width is made. */
const widths = [360, 540, 720, 1080, 1440]

const folder = '/pictures'

/**
 * All files of a picture, the narrowest first. None is wider than the picture itself, so that the
 * last may be narrower than its name says.
 */
export function renditionsOf({asset, cut}: Part): [Rendition, ...Rendition[]] {
  const rect = rectOf({asset, cut})
  const sides = [cut.left, cut.top, cut.right, cut.bottom]
  const ending = sides.some((side) => side > 0) ? `-${sides.join('-')}.webp` : '.webp'
  const rendition = (most: number): Rendition => {
    const width = Math.min(most, rect.width)
    return {
      ...{asset, cut, rect, width},
      address: `${folder}/${asset.id}/${most}${ending}`,
      height: Math.max(1, Math.round((width * rect.height) / rect.width)),
    }
  }
  const [narrowest = 0, ...wider] = widths
  const useful = wider.filter((_, index) => (widths[index] ?? 0) < rect.width)
  return [rendition(narrowest), ...useful.map(rendition)]
}

/** The widest file of a picture. */
export function largestOf(part: Part): Rendition {
  const renditions = renditionsOf(part)
  return renditions.at(-1) ?? renditions[0]
}

/** What is asked for by the two last parts of an address; `undefined` for all that no page offers. */
export function renditionAt(id: string, name: string): Rendition | undefined {
  const asset = assetOf(id)
  const [, sides = '0-0-0-0'] = /^\d+(?:-(\d{1,2}(?:-\d{1,2}){3}))?\.webp$/.exec(name) ?? []
  const [left = 0, top = 0, right = 0, bottom = 0] = sides.split('-').map(Number)
  if (asset === undefined || left + right > 99 || top + bottom > 99) return undefined
  return renditionsOf({asset, cut: {left, top, right, bottom}}).find(
    ({address}) => address === `${folder}/${id}/${name}`,
  )
}

function rectOf({asset: {width, height}, cut}: Part): Rendition['rect'] {
  const left = Math.round((width * cut.left) / 100)
  const top = Math.round((height * cut.top) / 100)
  return {
    left: Math.min(left, width - 1),
    top: Math.min(top, height - 1),
    width: Math.max(1, Math.round((width * (100 - cut.right)) / 100) - left),
    height: Math.max(1, Math.round((height * (100 - cut.bottom)) / 100) - top),
  }
}
