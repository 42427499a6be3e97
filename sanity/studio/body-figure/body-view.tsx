import type {ComponentProps, ReactNode} from 'react'
import {styled} from 'styled-components'

import {idOf} from '#components/body-figure/area-id.ts'
import type {Crop} from '#components/body-figure/crop.ts'
import {tokenColor} from '#components/styles/token-color.ts'
import {type FigureArea, figureAreas} from '#lib/content/vocabulary.ts'

import type {Figures} from './figures.ts'

/** The figure stands on its own light ground, as on paper, in a dark Studio, too. */
const Picture = styled.svg`
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  block-size: auto;
  border: 1px solid var(--card-border-color);
  border-radius: 3px;
  background: ${tokenColor('leaf')};
  fill: ${tokenColor('skin')};
  color: ${tokenColor('flesh')};
  .area {
    fill: transparent;
    pointer-events: all;
  }
  .area.shaded {
    fill: ${tokenColor('pine')};
    opacity: 0.6;
  }
  &:focus-visible {
    outline: 2px solid ${tokenColor('pine')};
    outline-offset: 2px;
  }
  &.placing {
    cursor: crosshair;
    touch-action: none;
  }
  .shown {
    fill: none;
    stroke: ${tokenColor('seal')};
    stroke-width: 3;
  }
  &.choosing .area {
    cursor: pointer;
  }
  &.choosing .area:not(.shaded):hover {
    fill: ${tokenColor('pine')};
    opacity: 0.25;
  }
  .marker {
    fill: ${tokenColor('seal')};
    stroke: #fff;
    pointer-events: none;
  }
  .twin {
    fill: none;
    stroke: ${tokenColor('seal')};
    pointer-events: none;
  }
`

interface BodyViewProps extends ComponentProps<'svg'> {
  figure: Figures[keyof Figures]
  crop: Crop
  shaded?: FigureArea | undefined
  children?: ReactNode
}

/** A part of the figure, each of its areas an element that knows its name as `data-area`. */
export function BodyView({figure, crop, shaded, children, ...svg}: BodyViewProps) {
  return (
    <Picture viewBox={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`} {...svg}>
      <use href={`${figure.address}#body`} />
      {figure.areas.map((area) => (
        <use
          key={area}
          data-area={area}
          className={area === shaded ? 'area shaded' : 'area'}
          href={`${figure.address}#${idOf(area)}`}
        >
          <title>{figureAreas.titleOf(area)}</title>
        </use>
      ))}
      {children}
    </Picture>
  )
}
