import {Refusal} from './refusal.ts'
import {LONGEST_SIDE, type TransformOptions} from './transform-options.ts'

export interface Size {
  width: number
  height: number
}

export interface Region extends Size {
  left: number
  top: number
}

/** How an image is changed, step by step; all in whole pixels. */
export interface Plan {
  /** The part of the upright source that is used. */
  region: Region
  /** Whether the part to crop to is found in the picture itself, within the region. */
  isEntropyCrop: boolean
  /** The size that the part is scaled to, after rotation. */
  scaled: Size
  /** Degrees clockwise. */
  rotation: number
  flip: {horizontally: boolean; vertically: boolean}
  /** The area that the scaled picture is put in the middle of, without padding. */
  canvas: Size
  padding: number
  output: Size
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high))
const pixels = (value: number): number => Math.max(1, Math.round(value))
const times = ({width, height}: Size, factor: number): Size => ({
  width: width * factor,
  height: height * factor,
})
const whole = ({width, height}: Size): Size => ({width: pixels(width), height: pixels(height)})
const turned = ({width, height}: Size, rotation: number): Size =>
  rotation % 180 === 0 ? {width, height} : {width: height, height: width}

const tooLarge = (): Refusal =>
  new Refusal(400, `The image asked for is larger than ${LONGEST_SIDE} pixels`)

/** The part of the source that `rect` names, within the source. */
function namedRegion(source: Size, rect: TransformOptions['rect']): Region {
  if (!rect) return {left: 0, top: 0, ...source}
  const left = Math.round(rect.left)
  const top = Math.round(rect.top)
  if (left >= source.width || top >= source.height || rect.width < 0.5 || rect.height < 0.5) {
    throw new Refusal(400, 'Image parameter "rect" lies outside the image')
  }
  return {
    left,
    top,
    width: clamp(Math.round(rect.width), 1, source.width - left),
    height: clamp(Math.round(rect.height), 1, source.height - top),
  }
}

/** The size that is asked for, in device pixels and without padding; undefined where a side is free. */
function requestedSize(
  natural: Size,
  options: TransformOptions,
): {width: number | undefined; height: number | undefined} {
  const {dpr, pad, fit} = options
  const scaled = (value: number | undefined): number | undefined => {
    if (value === undefined) return undefined
    const outer = Math.round(value * dpr)
    if (outer > LONGEST_SIDE) throw tooLarge()
    const inner = outer - 2 * pad
    if (inner < 1) throw new Refusal(400, 'Image parameter "pad" leaves no room for the image')
    return inner
  }
  const width = scaled(options.w)
  const height = scaled(options.h)
  const limits = {
    width: [scaled(options['min-w']), scaled(options['max-w'])],
    height: [scaled(options['min-h']), scaled(options['max-h'])],
  } as const
  const isLimited = [...limits.width, ...limits.height].some((limit) => limit !== undefined)
  if (fit !== 'crop' || !isLimited) return {width, height}

  // What is not asked for follows the picture's own shape, as far as its limits let it.
  const ratio = natural.width / natural.height
  const within = (value: number, [low, high]: (typeof limits)['width']): number =>
    clamp(value, low ?? 1, high ?? LONGEST_SIDE)
  const freeWidth = height === undefined ? natural.width : height * ratio
  const finalWidth = within(width ?? freeWidth, limits.width)
  const freeHeight =
    width === undefined && height === undefined ? natural.height : finalWidth / ratio
  return {
    width: pixels(finalWidth),
    height: pixels(within(height ?? freeHeight, limits.height)),
  }
}

/** The largest part of an area that has a given shape, where the crop parameters want it. */
function cropped(area: Size, shape: Size, options: TransformOptions): Region {
  const factor = Math.min(area.width / shape.width, area.height / shape.height)
  const width = clamp(Math.round(shape.width * factor), 1, area.width)
  const height = clamp(Math.round(shape.height * factor), 1, area.height)
  const room = {x: area.width - width, y: area.height - height}
  const has = (name: TransformOptions['crop'][number]): boolean => options.crop.includes(name)
  const at = (
    start: boolean,
    end: boolean,
    size: number,
    focus: number,
    whole: number,
    free: number,
  ) =>
    has('focalpoint')
      ? clamp(Math.round(focus * whole - size / 2), 0, free)
      : start
        ? 0
        : end
          ? free
          : Math.floor(free / 2)
  return {
    left: at(has('left'), has('right'), width, options['fp-x'], area.width, room.x),
    top: at(has('top'), has('bottom'), height, options['fp-y'], area.height, room.y),
    width,
    height,
  }
}

/** Where a part of the turned and flipped picture lies in the picture as it was. */
function turnedBack(
  part: Region,
  area: Size,
  {rotation, flip}: Pick<Plan, 'rotation' | 'flip'>,
): Region {
  const left = flip.horizontally ? area.width - part.left - part.width : part.left
  const top = flip.vertically ? area.height - part.top - part.height : part.top
  const right = area.width - left - part.width
  const bottom = area.height - top - part.height
  const {width, height} = turned(part, rotation)
  if (rotation === 90) return {left: top, top: right, width, height}
  if (rotation === 180) return {left: right, top: bottom, width, height}
  if (rotation === 270) return {left: bottom, top: left, width, height}
  return {left, top, width, height}
}

/**
 * Works out what is done to an image of a given upright size. Pure: the same size and options give
 * the same plan.
 * @throws {Refusal} where the options cannot be fulfilled
 */
export function planTransform(source: Size, options: TransformOptions): Plan {
  const {fit, pad: padding, or: rotation} = options
  const flip = {
    horizontally: options.flip?.includes('h') ?? false,
    vertically: options.flip?.includes('v') ?? false,
  }
  const named = namedRegion(source, options.rect)
  const area = turned(named, rotation)
  const asked = requestedSize(area, options)
  const most = LONGEST_SIDE - 2 * padding

  const factors = [
    asked.width === undefined ? undefined : asked.width / area.width,
    asked.height === undefined ? undefined : asked.height / area.height,
  ].filter((factor) => factor !== undefined)
  const neverUp = fit === 'max' || fit === 'fillmax' || fit === 'min'
  const largest = Math.min(most / area.width, most / area.height)
  const fitting = Math.min(...(factors.length > 0 ? factors : [1]), neverUp ? 1 : Infinity, largest)

  const box =
    asked.width === undefined || asked.height === undefined
      ? undefined
      : {width: asked.width, height: asked.height}
  let part: Region = {left: 0, top: 0, ...area}
  let scaled = whole(times(area, fitting))
  let canvas = scaled
  if (box && (fit === 'crop' || fit === 'min')) {
    part = cropped(area, box, options)
    const shrink = fit === 'min' ? Math.min(1, area.width / box.width, area.height / box.height) : 1
    scaled = whole(times(box, shrink))
    canvas = scaled
  } else if (box && fit === 'scale') {
    scaled = whole(box)
    canvas = scaled
  } else if (box && (fit === 'fill' || fit === 'fillmax')) {
    canvas = whole(box)
    scaled = {
      width: Math.min(scaled.width, canvas.width),
      height: Math.min(scaled.height, canvas.height),
    }
  }

  const output = {width: canvas.width + 2 * padding, height: canvas.height + 2 * padding}
  if (output.width > LONGEST_SIDE || output.height > LONGEST_SIDE) {
    throw tooLarge()
  }
  const isEntropyCrop = box !== undefined && fit === 'crop' && options.crop.includes('entropy')
  const inNamed = isEntropyCrop
    ? {left: 0, top: 0, width: named.width, height: named.height}
    : turnedBack(part, area, {rotation, flip})
  return {
    region: {...inNamed, left: named.left + inNamed.left, top: named.top + inNamed.top},
    isEntropyCrop,
    scaled,
    rotation,
    flip,
    canvas,
    padding,
    output,
  }
}
