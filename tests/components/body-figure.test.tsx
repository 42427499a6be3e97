/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals'
import {render, screen, within} from '@testing-library/react'
import fc from 'fast-check'

import {BodyFigure} from '#components/body-figure/body-figure.tsx'
import {BodyRegionFigure} from '#components/body-figure/body-region-figure.tsx'
import {cropAround} from '#components/body-figure/crop.ts'
import {idOf} from '#components/body-figure/area-id.ts'
import {figureFiles} from '#components/body-figure/figure-file.ts'
import {type Mark, muscleMarks, pointMarks, unlabelled} from '#components/body-figure/mark.ts'
import {seatsFor} from '#components/body-figure/seats.ts'
import {figureHeight, figureWidth} from '#components/body-figure/spot.ts'
import {points} from '#components/points/points.tsx'
import {triggerPoints} from '#components/trigger-points/trigger-points.tsx'
import type {MapPlace} from '#lib/content/acupuncture-point.ts'
import {figureAreas, figureViews} from '#lib/content/vocabulary.ts'

import {conditionOf} from './fixtures/content.ts'
import {runnersKneeInput} from './fixtures/runners-knee.ts'
import {showSection} from './support/section.tsx'

const place = (view: 'front' | 'back', x: number, y: number): MapPlace => ({
  view,
  x,
  y,
  side: 'both',
})
const mark = (label: string, at: MapPlace): Mark => ({label, name: `name of ${label}`, place: at})

const labelsOf = (picture: Element) =>
  [...picture.querySelectorAll('text')].flatMap((text) =>
    text.getAttribute('x')?.includes(' ') ? text.textContent.split('') : [text.textContent],
  )

describe('the figure of a list', () => {
  it('has a picture for each side of the body that is needed, and says what is in it', () => {
    render(
      <BodyFigure marks={[mark('1', place('back', 40, 20)), mark('2', place('front', 40, 70))]} />,
    )
    const names = screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))
    expect(names).toEqual([
      expect.stringMatching(/front.*\b2\b/i),
      expect.stringMatching(/back.*\b1\b/i),
    ])
  })

  it('shows every label once, also such as need two characters', () => {
    const marks = Array.from({length: 12}, (_, n) =>
      mark(String(n + 1), place('front', 30 + n, 60)),
    )
    render(<BodyFigure marks={marks} />)
    expect(labelsOf(screen.getByRole('img')).toSorted()).toEqual(
      marks.map(({label}) => label).toSorted(),
    )
  })

  it('names what it shows where there is no list', () => {
    render(<BodyFigure marks={unlabelled([mark('1', place('front', 40, 70))])} />)
    const picture = screen.getByRole('img', {name: /front.*name of 1/i})
    expect(picture.textContent).toBe('')
    expect(picture.querySelector('.disc')?.getAttribute('d')).toBe('M80 280L80 280')
  })

  it('shades an area once, however many muscles lie in it', () => {
    const low = {...mark('A', place('back', 44, 40)), area: 'lowBack' as const}
    render(<BodyFigure marks={[low, {...low, label: 'B', place: place('back', 47, 43)}]} />)
    const shaded = screen.getByRole('img').querySelectorAll('use.on')
    expect([...shaded].map((use) => use.getAttribute('href'))).toEqual([
      `${figureFiles.back.address}#low-back`,
    ])
  })

  it('draws only what the shared files hold', () => {
    const areas = figureAreas.values.map((area) => idOf(area))
    const ids = figureViews.values.flatMap((view) =>
      [...figureFiles[view].svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    )
    expect(new Set(ids)).toEqual(new Set(['body', ...areas]))
  })
})

describe('the numbers of the figure and of the list beside it', () => {
  const input = conditionOf(runnersKneeInput)

  it('are the same for points, of which some have no place', () => {
    const uses = input.points.map((use, index) => ({
      ...use,
      point: {...use.point, map: index === 1 ? undefined : place('front', 38 + 2 * index, 70)},
    }))
    const container = showSection(points, {...input, points: uses})
    const shown = labelsOf(within(container).getByRole('img')).map(Number)
    // The list counts those that have a place; the others have a ring, which the figure explains.
    const counted = [...container.querySelectorAll('ol > li:not(.free) h3')].map(
      (heading) => heading.textContent,
    )
    expect(shown.toSorted((a, b) => a - b)).toEqual(counted.map((_, index) => index + 1))
    for (const {label, name} of pointMarks(uses.map(({point}) => point))) {
      expect(counted[Number(label) - 1]).toContain(name)
    }
    expect(container.querySelectorAll('ol > .free')).toHaveLength(1)
    expect(container.querySelector('figcaption')).toHaveTextContent('◎ is not on the figure')
  })

  it('go on from group to group for muscles, in letters', () => {
    const groups = ['Thigh', 'Hip', 'Thigh']
    const uses = input.triggerPoints.slice(0, 3).map((use, index) => ({
      ...use,
      group: groups[index],
      triggerPoint: {...use.triggerPoint, map: place('front', 38 + 2 * index, 60)},
    }))
    const container = showSection(triggerPoints, {...input, triggerPoints: uses})
    const listed = [...container.querySelectorAll('ol > li b')].map((name) => name.textContent)
    const inOrder = [0, 2, 1].flatMap((index) => uses[index]?.triggerPoint ?? [])
    expect(listed).toEqual(inOrder.map(({muscle}) => muscle))
    expect(muscleMarks(inOrder).map(({label, name}) => `${label} ${name}`)).toEqual(
      listed.map((name, index) => `${'ABC'[index] ?? ''} ${name}`),
    )
    expect(labelsOf(within(container).getByRole('img')).toSorted()).toEqual(['A', 'B', 'C'])
  })

  it('need no figure where nothing has a place', () => {
    const uses = input.points.map((use) => ({...use, point: {...use.point, map: undefined}}))
    const container = showSection(points, {...input, points: uses})
    expect(container.querySelector('figure')).toBeNull()
    expect(container.querySelectorAll('ol > li')).toHaveLength(uses.length)
  })
})

const spot = fc.record({
  x: fc.integer({min: 20, max: figureWidth - 20}),
  y: fc.integer({min: 20, max: figureHeight - 20}),
})

describe('the part of the figure that is shown', () => {
  it('always has the same proportions and holds every spot', () => {
    fc.assert(
      fc.property(fc.array(spot, {minLength: 1, maxLength: 12}), (spots) => {
        const {x, y, width, height} = cropAround(spots)
        expect(width / height).toBeCloseTo(0.8, 1)
        for (const at of spots) {
          expect(at.x).toBeGreaterThan(x)
          expect(at.x).toBeLessThan(x + width)
          expect(at.y).toBeGreaterThanOrEqual(y)
          expect(at.y).toBeLessThanOrEqual(y + height)
        }
      }),
    )
  })
})

describe('the labels', () => {
  it('lie inside the picture, and none covers another', () => {
    fc.assert(
      fc.property(fc.array(spot, {minLength: 1, maxLength: 9}), (spots) => {
        const crop = cropAround(spots)
        const radius = 0.8 * 0.08 * crop.width
        const seats = seatsFor(spots, radius, crop)
        for (const [index, seat] of seats.entries()) {
          expect(seat.x).toBeGreaterThanOrEqual(crop.x + radius - 1)
          expect(seat.x).toBeLessThanOrEqual(crop.x + crop.width - radius + 1)
          expect(seat.y).toBeGreaterThanOrEqual(crop.y + radius - 1)
          expect(seat.y).toBeLessThanOrEqual(crop.y + crop.height - radius + 1)
          for (const other of seats.slice(index + 1)) {
            expect(Math.hypot(seat.x - other.x, seat.y - other.y)).toBeGreaterThan(2 * radius - 2)
          }
        }
      }),
    )
  })
})

describe('the figure to choose a region from', () => {
  it('is links, by name, to the headings of the regions there are', () => {
    render(<BodyRegionFigure regions={['knee', 'general', 'head']} />)
    const links = within(screen.getByRole('navigation', {name: /part of the body/})).getAllByRole(
      'link',
    )
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Head and jaw', '#head'],
      ['Knee', '#knee'],
      ['Whole body', '#general'],
    ])
  })

  it('leaves a finger 24 px for each label, where the picture is as narrow as a phone', () => {
    const {container} = render(<BodyRegionFigure regions={['head', 'knee']} />)
    const [, , unitsAcross = NaN] = (container.querySelector('svg')?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number)
    const between = 320 - 2 * 20
    for (const label of container.querySelectorAll('rect')) {
      const pixels = (Number(label.getAttribute('height')) * between) / unitsAcross
      expect(pixels).toBeGreaterThanOrEqual(24)
    }
  })

  it('leaves each label room of its own, inside the picture, with every region there is', () => {
    fc.assert(
      fc.property(
        fc.subarray(
          [
            'head',
            'neck',
            'shoulder',
            'elbow',
            'hand',
            'back',
            'hip',
            'knee',
            'foot',
            'general',
          ] as const,
          {minLength: 1},
        ),
        (regions) => {
          const {container, unmount} = render(<BodyRegionFigure regions={regions} />)
          const views = [...container.querySelectorAll('svg')].map((view) => {
            const [, top = NaN, , height = NaN] = (view.getAttribute('viewBox') ?? '')
              .split(' ')
              .map(Number)
            const bands = [...view.querySelectorAll('rect')].map((band) => {
              const y = Number(band.getAttribute('y'))
              return {top: y, bottom: y + Number(band.getAttribute('height'))}
            })
            return {top, bottom: top + height, bands}
          })
          unmount()
          expect(views.flatMap(({bands}) => bands)).toHaveLength(regions.length)
          for (const {top, bottom, bands} of views) {
            expect(bands[0]?.top).toBeGreaterThanOrEqual(top)
            for (const [index, band] of bands.entries()) {
              expect(bands[index + 1]?.top ?? bottom).toBeGreaterThanOrEqual(band.bottom)
            }
          }
        },
      ),
    )
  })

  it('shows the back from behind, and says so in no word that could mean the way back', () => {
    const {container} = render(<BodyRegionFigure regions={['head', 'back']} />)
    const link = screen.getByRole('link', {name: 'Back and spine'})
    expect(link.closest('svg')?.querySelector('use')?.getAttribute('href')).toBe(
      `${figureFiles.back.address}#body`,
    )
    expect(container.querySelectorAll('svg')).toHaveLength(2)
  })

  it('is not there without regions', () => {
    expect(render(<BodyRegionFigure regions={[]} />).container).toHaveProperty('innerHTML', '')
  })
})
