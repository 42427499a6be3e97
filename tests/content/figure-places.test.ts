import {z} from 'zod'

import {drawing} from '#components/body-figure/drawing.ts'
import {spotOf} from '#components/body-figure/spot.ts'
import {mapPlace} from '#lib/content/acupuncture-point.ts'
import {figureAreas} from '#lib/content/vocabulary.ts'
import {distanceTo, isInside, polygons} from '#tests/support/polygons.ts'

import {documents} from './documents.ts'

const placed = z.object({
  _id: z.string(),
  map: mapPlace,
  figureArea: z.enum(figureAreas.values).optional(),
})

const isPlaced = ({_type}: {_type: string}) =>
  _type === 'acupuncturePoint' || _type === 'triggerPoint'

const onFigure = documents
  .filter((document) => isPlaced(document) && document.map !== undefined)
  .map((document) => placed.parse(document))

it('leaves only those without a place that have none: tender spots, and what could not be checked', () => {
  const without = documents.filter((document) => isPlaced(document) && document.map === undefined)
  expect(without.map(({_id}) => _id).toSorted()).toEqual(['point-ashi', 'point-ex-le5'])
})

it.each(onFigure.map((document) => [document._id, document] as const))(
  'is on the body: %s',
  (_id, {map}) => {
    const {outline, rest} = drawing[map.view]
    const body = [...outline, rest].flatMap(polygons)
    expect(body.some((shape) => isInside(spotOf(map), shape))).toBe(true)
  },
)

it.each(
  onFigure
    .filter(({figureArea}) => figureArea !== undefined)
    .map((document) => [document._id, document] as const),
)('is in, or at the edge of, the area that is shaded for it: %s', (_id, {map, figureArea}) => {
  const path = figureArea && drawing[map.view].areas[figureArea]
  expect(path).toBeDefined()
  expect(
    Math.min(...polygons(path ?? '').map((shape) => distanceTo(spotOf(map), shape))),
  ).toBeLessThan(3)
})

it('marks what is on both sides on the left of the figure, and the middle line in the middle', () => {
  for (const {map} of onFigure) {
    const off = map.x - 50
    expect({...map, fits: map.side === 'middle' ? Math.abs(off) < 1 : off < -1}).toMatchObject({
      fits: true,
    })
  }
})
