import {Button, Flex, Stack, Text} from '@sanity/ui'
import {type KeyboardEvent, useId, useLayoutEffect, useRef, useState} from 'react'
import {styled} from 'styled-components'

import {figureHeight, figureWidth, type Spot} from '#components/body-figure/spot.ts'
import {
  type BodyRegion,
  type FigureArea,
  figureAreas,
  type FigureView,
  figureViews,
} from '#lib/content/vocabulary.ts'

import {areaAt} from './area-at.ts'
import {BodyView} from './body-view.tsx'
import type {Figures} from './figures.ts'
import {Marker} from './marker.tsx'
import {movedBy, type PartialPlace, spotOfPlace} from './place.ts'
import {useLook} from './use-look.ts'
import {usePlacing} from './use-placing.ts'

const Pictures = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 8rem;
  gap: 0.75rem;
  align-items: start;
  max-inline-size: 29rem;
`

const whole = {x: 0, y: 0, width: figureWidth, height: figureHeight}

interface PlacePickerProps {
  figures: Figures
  place: PartialPlace
  /** The muscle's area, to show the marker on it. */
  shaded?: FigureArea | undefined
  /** Where to look before there is a marker. */
  region?: BodyRegion | undefined
  readOnly: boolean
  onPlace: (place: {view: FigureView; spot: Spot}) => void
  onRemove: () => void
}

/** The figure, to place a marker on it with a pointer or with keys. */
export function PlacePicker(props: PlacePickerProps) {
  const {figures, place, shaded, region, readOnly, onPlace, onRemove} = props
  const {look, turnTo} = useLook(place, region)
  const {view, crop} = look
  const put = (spot: Spot) => onPlace({view, spot})
  const near = usePlacing(put)
  const far = usePlacing(put)
  const stored = (place.view ?? view) === view ? spotOfPlace(place) : undefined
  const spot = near.held ?? far.held ?? stored
  const words = useId()
  const picture = useRef<SVGSVGElement>(null)
  const [area, setArea] = useState<FigureArea>()
  useLayoutEffect(() => {
    setArea(stored && picture.current ? areaAt(picture.current, stored) : undefined)
  }, [stored?.x, stored?.y, view, crop])

  const press = (event: KeyboardEvent<SVGSVGElement>) => {
    near.handlers.onKeyDown(event)
    const middle = {x: crop.x + crop.width / 2, y: crop.y + crop.height / 2}
    const starts = stored === undefined && (event.key === 'Enter' || event.key === ' ')
    const moved = starts ? middle : movedBy(event.key, event.shiftKey, stored ?? middle)
    if (!moved) return
    event.preventDefault()
    put(moved)
  }
  const onBothSides = place.side === undefined || place.side === 'both'
  const figure = figures[view]

  return (
    <Stack gap={3}>
      <Flex gap={1} role="group" aria-label="Which side of the figure is shown">
        {figureViews.terms.map(({value, title}) => (
          <Button
            key={value}
            mode={value === view ? 'default' : 'ghost'}
            aria-pressed={value === view}
            text={title}
            fontSize={1}
            padding={2}
            onClick={() => turnTo(value)}
          />
        ))}
      </Flex>
      <Pictures>
        <BodyView
          figure={figure}
          crop={crop}
          shaded={shaded}
          ref={picture}
          role="application"
          aria-roledescription="body figure"
          aria-label={`${figureViews.titleOf(view)} of the body, to place the marker`}
          aria-describedby={words}
          aria-disabled={readOnly}
          tabIndex={0}
          className={readOnly ? '' : 'placing'}
          {...(readOnly ? {} : {...near.handlers, onKeyDown: press})}
        >
          {spot && <Marker spot={spot} width={crop.width} onBothSides={onBothSides} />}
        </BodyView>
        <Stack gap={3}>
          <BodyView
            figure={figure}
            crop={whole}
            shaded={shaded}
            aria-hidden
            className={readOnly ? '' : 'placing'}
            {...(readOnly ? {} : far.handlers)}
          >
            <rect className="shown" {...crop} />
            {spot && <Marker spot={spot} width={figureWidth} onBothSides={onBothSides} />}
          </BodyView>
          {!readOnly && (
            <Button
              mode="ghost"
              text="Remove marker"
              fontSize={1}
              padding={2}
              disabled={spotOfPlace(place) === undefined}
              onClick={onRemove}
            />
          )}
        </Stack>
      </Pictures>
      <Stack gap={2} id={words}>
        <Text size={1} role="status">
          {positionInWords(place, view, area)}
        </Text>
        {!readOnly && (
          <Text size={1} muted>
            Click where the marker belongs, or drag it. With keys: arrows move it a little, with
            Shift farther.
          </Text>
        )}
      </Stack>
    </Stack>
  )
}

/** Where the marker is, for those who cannot see it, too. */
function positionInWords(
  place: PartialPlace,
  shown: FigureView,
  area: FigureArea | undefined,
): string {
  const {view = shown, x, y} = place
  if (x === undefined || y === undefined) return 'No marker yet.'
  if (view !== shown) {
    return `The marker is on the ${figureViews.titleOf(view).toLowerCase()}. Placing it here moves it.`
  }
  const on = area ? ` On: ${figureAreas.titleOf(area)}.` : ''
  return `${figureViews.titleOf(view)}, ${x} % from the left, ${y} % from the top.${on}`
}
