import fc from 'fast-check'

import {relativePath} from '#scripts/relative-path.ts'
import {polygons} from '#tests/support/polygons.ts'

const still = {moveX: 0, scale: 1}

it.each([
  ['absolute commands', 'M 10 20 L 30 25 H 40 V 5 Z', 'M10 20l20 5h10v-20z'],
  [
    'flags of an arc that stand together',
    'M0 0a1.71 1.71 0 012.89 1.12z',
    'M0 0a1.7 1.7 0 0 1 2.9 1.1z',
  ],
  ['pairs after a move, which are lines', 'm1 1 2 0 0 2z', 'M1 1l2 0 0 2z'],
])('reads %s', (_, given, expected) => {
  expect(relativePath(given, still)).toBe(expected)
})

it('moves sideways before it scales', () => {
  expect(relativePath('M 724 100 l 10 10', {moveX: -724, scale: 0.5})).toBe('M0 50l5 5')
})

it('rounds each corner by itself, however long the path', () => {
  const corner = fc.record({
    x: fc.float({min: 0, max: 700, noNaN: true}),
    y: fc.float({min: 0, max: 1400, noNaN: true}),
  })
  fc.assert(
    fc.property(fc.array(corner, {minLength: 2, maxLength: 60}), (corners) => {
      const path = corners.map(
        ({x, y}, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(6)} ${y.toFixed(6)}`,
      )
      const [drawn = []] = polygons(relativePath(path.join(''), still))
      expect(drawn).toHaveLength(corners.length)
      drawn.forEach((at, index) => {
        expect(Math.abs(at.x - (corners[index]?.x ?? 0))).toBeLessThan(0.06)
        expect(Math.abs(at.y - (corners[index]?.y ?? 0))).toBeLessThan(0.06)
      })
    }),
  )
})
