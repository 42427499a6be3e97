import {Flex, Stack, Text} from '@sanity/ui'
import type {PointerEvent} from 'react'
import {PatchEvent, set, type StringInputProps, useFormCallbacks, useFormValue} from 'sanity'
import {styled} from 'styled-components'

import {figureHeight} from '#components/body-figure/spot.ts'
import {figureAreas, type FigureView, figureViews} from '#lib/content/vocabulary.ts'

import {areaOf} from './area-of.ts'
import {BodyView} from './body-view.tsx'
import type {Figures} from './figures.ts'
import {placedAt} from './placed-at.ts'
import {spotUnder} from './spot-under.ts'

const Half = styled.div`
  flex: 0 1 13rem;
`

const upright = {x: 10, y: 0, width: 180, height: figureHeight}

interface AreaInputProps {
  figures: Figures
  input: StringInputProps
}

/**
 * The list of areas, and the figure to click them on; keys choose from the list. The click places
 * the marker, too, where there is none yet.
 */
export function AreaInput({figures, input}: AreaInputProps) {
  const {value, readOnly = false, onChange, renderDefault} = input
  const shaded = figureAreas.values.find((area) => area === value)
  const form = useFormCallbacks()
  const isPlaced = useFormValue(['map']) !== undefined
  const choose = (view: FigureView, event: PointerEvent<SVGSVGElement>) => {
    const area = event.target instanceof Element ? areaOf(event.target) : undefined
    if (!area) return
    onChange(set(area))
    if (!isPlaced) form.onChange(PatchEvent.from(placedAt(view, spotUnder(event))).prefixAll('map'))
  }
  return (
    <Stack gap={3}>
      {renderDefault(input)}
      <Flex gap={3}>
        {figureViews.terms.map(({value: view, title}) => (
          <Half key={view}>
            <Stack gap={2}>
              <BodyView
                figure={figures[view]}
                crop={upright}
                shaded={shaded}
                role="img"
                aria-label={
                  shaded && figures[view].areas.includes(shaded)
                    ? `${title} of the body: ${figureAreas.titleOf(shaded)} is shaded`
                    : `${title} of the body`
                }
                className={readOnly ? '' : 'choosing'}
                onPointerUp={readOnly ? undefined : (event) => choose(view, event)}
              />
              <Text size={1} muted align="center" aria-hidden>
                {title}
              </Text>
            </Stack>
          </Half>
        ))}
      </Flex>
    </Stack>
  )
}
