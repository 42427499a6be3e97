interface Shade {
  rgb: readonly [number, number, number]
  saturation: number
  luma: number
  count: number
}

/** A colour of a picture, and the colours of text that can be read on it. */
export interface Swatch {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  /** per cent of the picture */
  population: number
}

type Kind = 'darkMuted' | 'muted' | 'lightMuted' | 'darkVibrant' | 'vibrant' | 'lightVibrant'

/** From the least over the best to the most, of 1. */
type Span = readonly [number, number, number]

const dark: Span = [0, 0.26, 0.45]
const medium: Span = [0.3, 0.5, 0.7]
const light: Span = [0.55, 0.74, 1]
const grey: Span = [0, 0.3, 0.4]
const colourful: Span = [0.35, 1, 1]

/** What each kind of swatch looks for: how bright, how colourful. */
const targets: readonly {kind: Kind; luma: Span; saturation: Span}[] = [
  {kind: 'darkMuted', luma: dark, saturation: grey},
  {kind: 'muted', luma: medium, saturation: grey},
  {kind: 'lightMuted', luma: light, saturation: grey},
  {kind: 'darkVibrant', luma: dark, saturation: colourful},
  {kind: 'vibrant', luma: medium, saturation: colourful},
  {kind: 'lightVibrant', luma: light, saturation: colourful},
]

export type Palette = {_type: 'sanity.imagePalette'} & Partial<Record<Kind | 'dominant', Swatch>>

/** The colours of a picture, those alike taken together, the most frequent first. */
function shadesOf(rgb: Uint8Array): Shade[] {
  const buckets = new Map<number, {r: number; g: number; b: number; count: number}>()
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    const [r = 0, g = 0, b = 0] = rgb.subarray(at, at + 3)
    const key = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4)
    const bucket = buckets.get(key) ?? {r: 0, g: 0, b: 0, count: 0}
    bucket.r += r
    bucket.g += g
    bucket.b += b
    bucket.count += 1
    buckets.set(key, bucket)
  }
  return [...buckets.values()]
    .map(({r, g, b, count}) => {
      const mean = [r / count, g / count, b / count] as const
      const highest = Math.max(...mean) / 255
      const lowest = Math.min(...mean) / 255
      const luma = (highest + lowest) / 2
      const spread = highest - lowest
      const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luma - 1))
      return {rgb: mean, luma, saturation, count}
    })
    .sort((a, b) => b.count - a.count)
}

const linear = (value: number): number => {
  const v = value / 255
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG defines it, from 0 to 1. */
const luminance = ([r, g, b]: Shade['rgb']): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

function swatch({rgb, count}: Shade, total: number): Swatch {
  const onWhite = 1.05 / (luminance(rgb) + 0.05)
  const hex = rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: onWhite >= 4.5 ? '#fff' : '#000',
    title: onWhite >= 3 ? '#fff' : '#000',
    population: Math.round((count / total) * 10_000) / 100,
  }
}

const isWithin = (value: number, [low, , high]: Span): boolean => value >= low && value <= high

/** The notable colours of a small picture in 8-bit RGB; a kind that it lacks is left out. */
export function paletteOf(rgb: Uint8Array): Palette {
  const shades = shadesOf(rgb)
  const total = rgb.length / 3
  const palette: Palette = {_type: 'sanity.imagePalette'}
  const [dominant] = shades
  if (!dominant) return palette
  palette.dominant = swatch(dominant, total)
  for (const {kind, luma, saturation} of targets) {
    const score = (shade: Shade): number =>
      3 * (1 - Math.abs(shade.saturation - saturation[1])) +
      6.5 * (1 - Math.abs(shade.luma - luma[1])) +
      0.5 * (shade.count / dominant.count)
    const [best] = shades
      .filter((shade) => isWithin(shade.luma, luma) && isWithin(shade.saturation, saturation))
      .sort((a, b) => score(b) - score(a))
    if (best) palette[kind] = swatch(best, total)
  }
  return palette
}
