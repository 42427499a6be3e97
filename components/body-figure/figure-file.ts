import {createHash} from 'node:crypto'

import {tokenColor} from '#components/styles/token-color.ts'
import {figureAreas, type FigureArea, type FigureView} from '#lib/content/vocabulary.ts'

import {idOf} from './area-id.ts'
import {drawing, license} from './drawing.ts'
import {figureHeight, figureWidth} from './spot.ts'

/** A file that every page shares and that never changes: its address says what is in it. */
export interface FigureFile {
  name: string
  address: string
  /** What can be shaded in this view, from head to foot. */
  areas: FigureArea[]
  svg: string
}

/**
 * A page draws the figure with `<use href="address#body">`, and an area on it by the area's name.
 * The outline takes the `fill` of the page's own SVG, the muscles its `color`.
 */
function fileOf(view: FigureView): FigureFile {
  const {outline, rest, areas} = drawing[view]
  const muscles = Object.entries(areas).map(
    ([area, path]) => `<path id="${idOf(area)}" d="${path}"/>`,
  )
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${figureWidth} ${figureHeight}" fill="${tokenColor('skin')}" color="${tokenColor('flesh')}">`,
    `<!-- Drawn after react-muscle-highlighter.\n${license} -->`,
    '<g id="body">',
    ...outline.map((path) => `<path d="${path}"/>`),
    `<g fill="currentColor"><path d="${rest}"/>`,
    ...muscles,
    '</g></g></svg>\n',
  ].join('')
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 6)
  const name = `${view}-${hash}.svg`
  return {
    name,
    address: `/figures/${name}`,
    areas: figureAreas.values.filter((area) => area in areas),
    svg,
  }
}

export const figureFiles: Readonly<Record<FigureView, FigureFile>> = {
  front: fileOf('front'),
  back: fileOf('back'),
}
