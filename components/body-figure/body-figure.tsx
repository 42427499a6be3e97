import type {ReactNode} from 'react'

import {figureViews, type FigureView} from '#lib/content/vocabulary.ts'

import {idOf} from './area-id.ts'
import {cropAround} from './crop.ts'
import {figureFiles} from './figure-file.ts'
import type {Mark} from './mark.ts'
import {seatsFor} from './seats.ts'
import {type Spot, spotOf} from './spot.ts'

interface ViewProps {
  view: FigureView
  marks: readonly Mark[]
  /** How large the labels are: a share of the picture's width. */
  size: number
}

function View({view, marks, size}: ViewProps) {
  const spots = marks.map(({place}) => spotOf(place))
  const crop = cropAround(spots)
  const unit = Math.round(crop.width * size * 10) / 10
  // Without labels, the marks stand on their spots.
  const labelled = marks.some(({label}) => label !== undefined)
  const seats = labelled ? seatsFor(spots, unit * 0.8, crop) : spots
  const labels = marks.map(({label = ''}, index) => ({label, seat: seats[index] ?? crop}))
  const lines = spots.map((spot, index) => `M${at(seats[index] ?? spot)}L${at(spot)}`).join('')
  const file = figureFiles[view].address
  return (
    <svg
      viewBox={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`}
      fontSize={unit}
      role="img"
      aria-label={`${figureViews.titleOf(view)} of the body with ${inWords(marks)}`}
    >
      <use href={`${file}#body`} />
      {[...new Set(marks.flatMap(({area}) => area ?? []))].map((area) => (
        <use key={area} className="on" href={`${file}#${idOf(area)}`} />
      ))}
      <path d={lines} />
      <path className="disc" d={lines} />
      <Labels labels={labels.filter(({label}) => label.length === 1)} />
      {labels
        .filter(({label}) => label.length > 1)
        .map((label) => (
          <Labels key={label.label} labels={[label]} />
        ))}
    </svg>
  )
}

interface SeatedLabel {
  label: string
  seat: Spot
}

function inWords(marks: readonly Mark[]): string {
  const labels = marks.flatMap(({label}) => label ?? [])
  return labels.length > 0
    ? `${labels.join(', ')} of this list`
    : marks.map(({name}) => name).join(', ')
}

/** In one element, single characters have places of their own; a longer label needs its element. */
function Labels({labels}: {labels: readonly SeatedLabel[]}) {
  if (labels.length === 0) return null
  return (
    <text x={labels.map(({seat}) => seat.x).join(' ')} y={labels.map(({seat}) => seat.y).join(' ')}>
      {labels.map(({label}) => label).join('')}
    </text>
  )
}

function at({x, y}: Spot): string {
  return `${x} ${y}`
}

interface FigureProps {
  marks: readonly Mark[]
  /** How many the list beside it has; it may have some without a place. */
  listed?: number
}

/**
 * The parts of the body where marks are, from the front and from the back where needed. The list
 * beside it says in words what it shows.
 */
export function BodyFigure({marks, listed = marks.length}: FigureProps) {
  const views = figureViews.values.filter((view) => marks.some(({place}) => place.view === view))
  return (
    <figure className="fig">
      {views.map((view) => (
        <View
          key={view}
          view={view}
          marks={marks.filter(({place}) => place.view === view)}
          size={views.length > 1 ? 0.08 : 0.06}
        />
      ))}
      <figcaption>
        Where to look, not where to needle. Most are on both sides of the body.
        {listed > marks.length && ' ◎ is not on the figure.'}
      </figcaption>
    </figure>
  )
}

/** A list, and the figure with the places that it names; without any, the list alone. */
export function BesideFigure({children, ...figure}: FigureProps & {children: ReactNode}) {
  if (figure.marks.length === 0) return children
  return (
    <div className="pic">
      <BodyFigure {...figure} />
      {children}
    </div>
  )
}
