import {type Crop, cropAround} from '#components/body-figure/crop.ts'
import {drawing} from '#components/body-figure/drawing.ts'
import type {Mark} from '#components/body-figure/mark.ts'
import {spotOf} from '#components/body-figure/spot.ts'
import {tokenColor} from '#components/styles/token-color.ts'
import {figureViews} from '#lib/content/vocabulary.ts'

/** Without marks: head to knees, as wide as the picture allows. */
const everything: Crop = {x: -20, y: 20, width: 240, height: 300}

/** The body figure as an SVG file of its own: the view with the most marks, cropped to them. */
export function shareFigure(marks: readonly Mark[], size: {width: number; height: number}): string {
  const [view = 'front'] = figureViews.values.toSorted(
    (a, b) => countIn(marks, b) - countIn(marks, a),
  )
  const shown = marks.filter(({place}) => place.view === view)
  const spots = shown.map(({place}) => spotOf(place))
  const crop = spots.length > 0 ? cropAround(spots) : everything
  const {outline, rest, areas} = drawing[view]
  const shaded = new Set(shown.map(({area}) => area))
  const muscles = Object.entries(areas).map(([area, path]) => {
    const color = [...shaded].some((name) => name === area) ? 'pine' : 'flesh'
    return `<path fill="${tokenColor(color)}" d="${path}"/>`
  })
  const dots = spots.map(
    ({x, y}) => `<circle cx="${x}" cy="${y}" r="${crop.width / 45}" fill="${tokenColor('seal')}"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"`,
    ` viewBox="${crop.x} ${crop.y} ${crop.width} ${crop.height}" preserveAspectRatio="xMidYMid slice">`,
    ...outline.map((path) => `<path fill="${tokenColor('skin')}" d="${path}"/>`),
    `<path fill="${tokenColor('flesh')}" d="${rest}"/>`,
    ...muscles,
    ...dots,
    '</svg>',
  ].join('')
}

function countIn(marks: readonly Mark[], view: string): number {
  return marks.filter(({place}) => place.view === view).length
}
