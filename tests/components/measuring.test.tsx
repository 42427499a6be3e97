/** @jest-environment jsdom */
import '@testing-library/jest-dom'
import {render} from '@testing-library/react'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import {citedSources} from '#lib/citations/cited-sources.ts'
import {type Slot, slots} from '#lib/content/vocabulary.ts'
import {applyArms} from '#lib/experiments/apply-arms.ts'

import {settingsOf} from './fixtures/content.ts'
import {runnersKnee} from './fixtures/runners-knee.ts'

const words = 'Other words for the same place'

function pageWith(slot: Slot, arm: number): HTMLElement {
  const condition = applyArms(runnersKnee(), [{test: {slot, texts: [words]}, arm}])
  const measuring = {
    seen: [{slot, picture: '/conditions/knee/seen/1f3a9c02'}],
    book: '/conditions/knee/book',
    call: '/conditions/knee/call',
  }
  return render(
    <ConditionPage condition={condition} settings={settingsOf()} measuring={measuring} />,
  ).container
}

const pictures = (page: HTMLElement) => [...page.querySelectorAll<HTMLImageElement>('img')]

describe.each(slots.terms)('a test of: $title', ({value: slot}) => {
  it('shows the other words, followed by one lazy, invisible picture', () => {
    const page = pageWith(slot, 1)
    expect(page).toHaveTextContent(words)
    const [picture, ...more] = pictures(page)
    expect(more).toEqual([])
    expect(picture).toHaveAttribute('src', '/conditions/knee/seen/1f3a9c02')
    expect(picture).toHaveAttribute('loading', 'lazy')
    expect(picture).toHaveAttribute('alt', '')
  })

  it('leaves the control’s words as they are', () => {
    const page = pageWith(slot, 0)
    const {container} = render(<ConditionPage condition={runnersKnee()} settings={settingsOf()} />)
    expect(page.textContent).toBe(container.textContent)
    expect(pictures(page)).toHaveLength(1)
  })

  it('keeps the sources and their numbers', () => {
    const changed = applyArms(runnersKnee(), [{test: {slot, texts: [words]}, arm: 1}])
    const numbered = (condition: ReturnType<typeof runnersKnee>) =>
      citedSources(condition).sources.map(({number, study}) => [number, study._id])
    expect(numbered(changed)).toEqual(numbered(runnersKnee()))
  })
})

it('sends every booking link by way of the site, and tells it of every call', () => {
  const page = pageWith('heroLede', 1)
  const links = [...page.querySelectorAll('a')]
  const {bookingUrl} = settingsOf()
  expect(links.filter(({href}) => href === bookingUrl)).toEqual([])
  expect(
    links.filter((link) => link.getAttribute('href') === '/conditions/knee/book'),
  ).toHaveLength(3)
  for (const call of links.filter(
    ({href}) => href.startsWith('tel:') && !href.endsWith(settingsOf().emergencyNumber),
  )) {
    expect(call).toHaveAttribute('ping', '/conditions/knee/call')
  }
})

it('adds nothing to a page that is in no test', () => {
  const {container} = render(<ConditionPage condition={runnersKnee()} settings={settingsOf()} />)
  expect(pictures(container)).toEqual([])
  expect(container.querySelector('[ping]')).toBeNull()
})
