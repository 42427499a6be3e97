import type {Asset} from './asset.ts'

/** How much of a picture is cut off at each side, in whole percent. */
export interface Cut {
  left: number
  top: number
  right: number
  bottom: number
}

/** What an editor set: parts of one. */
export interface Wishes {
  crop: Cut | undefined
  /** The middle of what matters most. */
  hotspot: {x: number; y: number} | undefined
}

/** A picture is at most this much taller than wide, so that the words after it stay in sight. */
const tallest = 1.25

/**
 * What is cut off a picture: what the editor cut off, and what is too tall, around the hotspot.
 * Nothing shows of what an editor cut off, hence the rounding up.
 */
export function cutOf({width, height}: Asset, {crop, hotspot}: Wishes): Cut {
  const left = percent(crop?.left)
  const top = percent(crop?.top)
  const right = Math.min(percent(crop?.right), 99 - left)
  const bottom = Math.min(percent(crop?.bottom), 99 - top)
  const shown = 100 - top - bottom
  const most = Math.max(1, Math.round(((100 - left - right) * width * tallest) / height))
  if (shown <= most) return {left, top, right, bottom}
  const middle = Math.round((hotspot?.y ?? 0.5) * 100 - most / 2)
  const start = Math.min(Math.max(middle, top), top + shown - most)
  return {left, top: start, right, bottom: 100 - start - most}
}

function percent(part = 0): number {
  // A hair less, for 0.07 × 100 is more than 7.
  return Math.min(99, Math.max(0, Math.ceil(part * 100 - 1e-9)))
}
