import fc from 'fast-check'
import {planTransform, type Size} from '#lake/assets/geometry.ts'
import {
  LONGEST_SIDE,
  parseTransform,
  type TransformOptions,
} from '#lake/assets/transform-options.ts'

const options = (parameters: Record<string, string | number | undefined>): TransformOptions => {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined)
  const parsed = parseTransform(
    Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  )
  if (!parsed) throw new Error('no parameters')
  return parsed
}

const size = fc.record({
  width: fc.integer({min: 1, max: 9000}),
  height: fc.integer({min: 1, max: 9000}),
})
const side = fc.integer({min: 1, max: LONGEST_SIDE})
const box = fc.record({w: side, h: side})
const anySide = fc.option(side, {nil: undefined})

/** The largest factor by which a size may be scaled to fit a box. */
const fitting = (of: Size, {w = Infinity, h = Infinity}: {w?: number; h?: number}): number =>
  Math.min(w / of.width, h / of.height)
const scaled = (of: Size, factor: number): Size => ({
  width: Math.max(1, Math.round(of.width * factor)),
  height: Math.max(1, Math.round(of.height * factor)),
})

test('clip fits within the box, touches it, and keeps the shape', () => {
  fc.assert(
    fc.property(size, box, (source, {w, h}) => {
      const {output} = planTransform(source, options({w, h, fit: 'clip'}))
      expect(output).toEqual(scaled(source, fitting(source, {w, h})))
      expect(output.width).toBeLessThanOrEqual(w)
      expect(output.height).toBeLessThanOrEqual(h)
      expect(output.width === w || output.height === h).toBe(true)
    }),
  )
})

test('max is clip, but never larger than the source', () => {
  fc.assert(
    fc.property(size, box, (source, {w, h}) => {
      const {output} = planTransform(source, options({w, h, fit: 'max'}))
      expect(output).toEqual(
        scaled(
          source,
          Math.min(
            1,
            fitting(source, {w, h}),
            LONGEST_SIDE / Math.max(source.width, source.height),
          ),
        ),
      )
    }),
  )
})

test('crop, scale, fill and fillmax give exactly the box', () => {
  fc.assert(
    fc.property(
      size,
      box,
      fc.constantFrom('crop', 'scale', 'fill', 'fillmax'),
      (source, {w, h}, fit) => {
        const {output} = planTransform(source, options({w, h, fit}))
        expect(output).toEqual({width: w, height: h})
      },
    ),
  )
})

test('scale uses the whole source, crop as much of it as has the shape of the box', () => {
  fc.assert(
    fc.property(size, box, (source, {w, h}) => {
      const {region} = planTransform(source, options({w, h, fit: 'scale'}))
      expect(region).toEqual({left: 0, top: 0, ...source})
      const cut = planTransform(source, options({w, h, fit: 'crop'})).region
      expect(cut.width === source.width || cut.height === source.height).toBe(true)
      const factor = Math.min(source.width / w, source.height / h)
      expect(Math.abs(cut.width - Math.max(1, w * factor))).toBeLessThanOrEqual(0.5)
      expect(Math.abs(cut.height - Math.max(1, h * factor))).toBeLessThanOrEqual(0.5)
    }),
  )
})

test('min has the shape of the box and exceeds neither it nor the source', () => {
  fc.assert(
    fc.property(size, box, (source, {w, h}) => {
      const {output} = planTransform(source, options({w, h, fit: 'min'}))
      const factor = Math.min(1, source.width / w, source.height / h)
      expect(output).toEqual(scaled({width: w, height: h}, factor))
      expect(output.width).toBeLessThanOrEqual(Math.min(w, source.width))
      expect(output.height).toBeLessThanOrEqual(Math.min(h, source.height))
    }),
  )
})

test('one side alone keeps the shape; fillmax and min do not enlarge', () => {
  const one = fc.oneof(fc.record({w: side}), fc.record({h: side}))
  const fits = fc.constantFrom('clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min')
  fc.assert(
    fc.property(size, one, fits, (source, asked, fit) => {
      const {output} = planTransform(source, options({...asked, fit}))
      const mayGrow = !['fillmax', 'max', 'min'].includes(fit)
      const most = LONGEST_SIDE / Math.max(source.width, source.height)
      expect(output).toEqual(
        scaled(source, Math.min(fitting(source, asked), mayGrow ? Infinity : 1, most)),
      )
    }),
  )
})

test('with crop, limits hold for a side that is not asked for', () => {
  const limits = fc
    .tuple(fc.integer({min: 1, max: 4000}), fc.integer({min: 1, max: 4000}))
    .map(([a, b]) => ({'min-h': Math.min(a, b), 'max-h': Math.max(a, b)}))
  fc.assert(
    fc.property(size, fc.integer({min: 1, max: 4000}), limits, (source, w, limit) => {
      const {output} = planTransform(source, options({w, fit: 'crop', ...limit}))
      expect(output.width).toBe(w)
      expect(output.height).toBeGreaterThanOrEqual(limit['min-h'])
      expect(output.height).toBeLessThanOrEqual(limit['max-h'])
      const natural = (w * source.height) / source.width
      if (natural >= limit['min-h'] && natural <= limit['max-h']) {
        expect(Math.abs(output.height - natural)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a dense display gets that many times the pixels', () => {
  fc.assert(
    fc.property(
      size,
      fc.integer({min: 1, max: 2700}),
      fc.integer({min: 1, max: 2700}),
      fc.integer({min: 1, max: 3}),
      (source, w, h, dpr) => {
        const dense = planTransform(source, options({w, h, dpr, fit: 'crop'}))
        expect(dense.output).toEqual({width: w * dpr, height: h * dpr})
      },
    ),
  )
})

test('padding is within the size asked for, and added to a size that is not', () => {
  fc.assert(
    fc.property(size, box, fc.integer({min: 1, max: 100}), (source, {w, h}, pad) => {
      fc.pre(w > 2 * pad && h > 2 * pad)
      const within = planTransform(source, options({w, h, pad, fit: 'crop'}))
      expect(within.output).toEqual({width: w, height: h})
      fc.pre(Math.max(source.width, source.height) + 2 * pad <= LONGEST_SIDE)
      const added = planTransform(source, options({pad}))
      expect(added.output).toEqual({width: source.width + 2 * pad, height: source.height + 2 * pad})
    }),
  )
})

test('whatever is asked for, it stays within the source and within bounds, or is refused', () => {
  const anything = fc.record({
    w: anySide,
    h: anySide,
    'min-w': anySide,
    'max-w': anySide,
    'min-h': anySide,
    'max-h': anySide,
    dpr: fc.option(fc.constantFrom(1, 1.5, 2, 3), {nil: undefined}),
    fit: fc.constantFrom('clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'),
    crop: fc.constantFrom(
      undefined,
      'top',
      'bottom,right',
      'left',
      'center',
      'focalpoint',
      'entropy',
    ),
    'fp-x': fc.constantFrom(undefined, 0, 0.1, 0.5, 1),
    'fp-y': fc.constantFrom(undefined, 0, 0.9, 1),
    rect: fc.option(
      fc.tuple(...Array.from({length: 4}, () => fc.integer({min: 0, max: 9000}))).map(String),
      {nil: undefined},
    ),
    or: fc.constantFrom(undefined, 0, 90, 180, 270),
    flip: fc.constantFrom(undefined, 'h', 'v', 'hv'),
    pad: fc.option(fc.integer({min: 0, max: 2000}), {nil: undefined}),
  })
  fc.assert(
    fc.property(size, anything, (source, asked) => {
      let plan
      try {
        plan = planTransform(source, options(asked))
      } catch (error) {
        expect(error).toMatchObject({statusCode: 400})
        return
      }
      const {region, scaled: inner, canvas, output} = plan
      for (const value of Object.values({...region, ...inner, ...output})) {
        expect(Number.isInteger(value)).toBe(true)
      }
      expect(region.left).toBeGreaterThanOrEqual(0)
      expect(region.top).toBeGreaterThanOrEqual(0)
      expect(region.width).toBeGreaterThanOrEqual(1)
      expect(region.height).toBeGreaterThanOrEqual(1)
      expect(region.left + region.width).toBeLessThanOrEqual(source.width)
      expect(region.top + region.height).toBeLessThanOrEqual(source.height)
      expect(inner.width).toBeLessThanOrEqual(canvas.width)
      expect(inner.height).toBeLessThanOrEqual(canvas.height)
      expect(Math.min(inner.width, inner.height)).toBeGreaterThanOrEqual(1)
      expect(Math.max(output.width, output.height)).toBeLessThanOrEqual(LONGEST_SIDE)
    }),
    {numRuns: 2000},
  )
})
