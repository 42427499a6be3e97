/** @jest-environment jsdom */
import '@testing-library/jest-dom'

import {fireEvent, screen, waitFor, within} from '@testing-library/react'
import axe from 'axe-core'

import type {Verdict} from '#lib/experiments/statistics/verdict.ts'
import type {Deeds, Outcome} from '#sanity/studio/experiments/deeds.ts'
import type {ResultsState, Total} from '#sanity/studio/experiments/results.ts'
import type {TestCase} from '#sanity/studio/experiments/test-case.ts'
import {TestScreen, type TestScreenProps} from '#sanity/studio/experiments/test-screen.tsx'

import {show} from './studio.tsx'
import {
  beingWritten,
  better,
  concluded,
  running,
  splitOff,
  stopped,
  tooEarly,
  undecided,
} from './test-cases.ts'

/** Deeds that end well, and what was asked of them. */
function deeds(outcome: Outcome = {done: 'It is done.'}) {
  const asked: unknown[][] = []
  const deed =
    (name: string) =>
    async (...given: unknown[]) => {
      asked.push([name, ...given])
      return outcome
    }
  const all: Deeds = {
    start: deed('start'),
    stop: deed('stop'),
    keepControl: deed('keepControl'),
    apply: deed('apply'),
    plan: deed('plan'),
  }
  return {all, asked}
}

function open(test: TestCase, props: Partial<TestScreenProps> = {}) {
  return show(
    <TestScreen
      test={test}
      deeds={deeds().all}
      problems={[]}
      results={{kind: 'loading'}}
      refresh={() => undefined}
      basePath="/studio"
      somePage="tension-type-headache"
      {...props}
    />,
  )
}

const found = (
  verdict: Verdict,
  cumulative: Total[] = [],
  more: {refusedBefore?: number; leftOut?: string} = {},
): {results: ResultsState} => ({
  results: {kind: 'ready', results: {verdict, cumulative, refusedBefore: 0, ...more}},
})

const button = (name: string | RegExp) => screen.getByRole('button', {name})

/** Presses a button that asks once more, and says yes. */
function confirm(name: string) {
  fireEvent.click(button(name))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', {name: /^Yes/}))
}

describe('before the start', () => {
  it('says what is tested and where', () => {
    open(beingWritten)
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Heading that names the pain')
    expect(screen.getByText('Being written')).toBeVisible()
    expect(
      screen.getByText('Runner’s knee · Heading at the top · Success: Opens the booking page'),
    ).toBeVisible()
  })

  it('tells how long it takes from the page’s own traffic, and plans with it', async () => {
    const {all, asked} = deeds()
    open(beingWritten, {deeds: all})
    fireEvent.change(screen.getByLabelText('Visitors a day'), {target: {value: '1,300'}})
    fireEvent.change(screen.getByLabelText(/how many do it today/), {target: {value: '3'}})
    expect(screen.getByText(/^About 4 to \d+ weeks to see a lift of 20%\.$/)).toBeVisible()
    fireEvent.click(button(/^Plan with 27,\d{3} visitors$/))
    expect(asked).toEqual([['plan', expect.any(Number)]])
    expect(await screen.findByText('It is done.')).toBeVisible()
  })

  it('warns of a test that takes more than a year', () => {
    open(beingWritten)
    fireEvent.change(screen.getByLabelText('Visitors a day'), {target: {value: '20'}})
    fireEvent.change(screen.getByLabelText(/how many do it today/), {target: {value: '3'}})
    expect(screen.getByText(/more than a year/)).toBeVisible()
  })

  it.each([
    ['', '3', 'Write three numbers, and you read here how long the test takes.'],
    ['many', '3', 'Write three numbers, and you read here how long the test takes.'],
    ['100', '300', 'No more than 100 of 100 visitors can do it.'],
    ['0', '3', 'No forecast yet: nobody has visited.'],
  ])('makes no forecast of %j visitors and %j percent', (visitors, rate, words) => {
    open(beingWritten)
    fireEvent.change(screen.getByLabelText('Visitors a day'), {target: {value: visitors}})
    fireEvent.change(screen.getByLabelText(/how many do it today/), {target: {value: rate}})
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryByRole('button', {name: /^Plan with/})).toBeNull()
  })

  it('starts what is on the screen, after it has asked once more', async () => {
    const {all, asked} = deeds()
    open(beingWritten, {deeds: all})
    fireEvent.click(button('Start the test'))
    expect(asked).toEqual([])
    expect(screen.getByRole('dialog', {name: 'Start this test?'})).toHaveTextContent(
      'nothing of it can be changed: not the words, not the shares, not the 28,000 visitors',
    )
    fireEvent.click(button('Cancel'))
    expect(asked).toEqual([])
    expect(button('Start the test')).toHaveFocus()
    confirm('Start the test')
    expect(asked).toEqual([['start', 'r1']])
    expect(screen.getByText('One moment …').closest('[role=status]')).toHaveFocus()
    expect(await screen.findByText('It is done.')).toBeVisible()
    expect(screen.getByText('It is done.').closest('[role=status]')).toHaveFocus()
  })

  it('says what keeps it from starting', () => {
    open(beingWritten, {problems: ['Write at least one variant.', 'Give the test a name.']})
    expect(button('Start the test')).toBeDisabled()
    expect(screen.getByText('Write at least one variant.')).toBeVisible()
    expect(screen.getByRole('link', {name: 'Edit the test'})).toHaveAttribute(
      'href',
      expect.stringContaining('/edit/'),
    )
  })

  it('does not start while it is still being looked at', () => {
    open(beingWritten, {problems: undefined})
    expect(button('Start the test')).toBeDisabled()
  })

  it('says why a start was refused', async () => {
    open(beingWritten, {deeds: deeds({refusal: '“Another” is running in this place.'}).all})
    confirm('Start the test')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '“Another” is running in this place.',
    )
  })
})

describe('while it runs', () => {
  it('says first that it is too early, and shows no rate', () => {
    open(running, found(tooEarly))
    expect(screen.getByText('Too early: 2 of 14 days')).toBeVisible()
    expect(
      screen.getByText(
        '2 days, 79 of 28,000 visitors. To go: 12 days and 27,921 visitors. At this pace the planned visitors have come in about 707 days.',
      ),
    ).toBeVisible()
    const table = screen.getByRole('table', {name: 'What was counted'})
    expect(within(table).getByRole('row', {name: /^A: The page as it is/})).toHaveTextContent(
      'hidden',
    )
    expect(screen.getByText(/stay hidden until 100 visitors/)).toBeVisible()
    expect(screen.queryByText(/points, between/)).toBeNull()
  })

  it('gives every figure of the interval plot in the table', () => {
    const {container} = open(running, found(undecided))
    const row = screen.getByRole('row', {name: /^B: “Pain around the kneecap\?”/})
    expect(row).toHaveTextContent('+0.6 points, between −0.2 and +1.4')
    expect(container.querySelector('svg g[data-arm="B"]')).not.toBeNull()
    for (const drawing of container.querySelectorAll('svg[viewBox^="0 0 640"]')) {
      expect(drawing).toHaveAttribute('aria-hidden', 'true')
    }
  })

  it('gives every point of the line in a table', () => {
    const totals = [
      {day: '2026-11-02', arm: 0, exposures: 200, conversions: 10},
      {day: '2026-11-02', arm: 1, exposures: 200, conversions: 20},
      {day: '2026-11-04', arm: 1, exposures: 400, conversions: 44},
    ]
    open(running, found(undecided, totals))
    const table = screen.getByRole('table', {name: 'Rate of all visitors so far', hidden: true})
    const rows = within(table).getAllByRole('row', {hidden: true})
    expect(rows.map((row) => row.textContent)).toEqual([
      'DayAB',
      '2026-11-025%10%',
      '2026-11-04not shown11%',
    ])
  })

  it('says what was refused in earlier runs', () => {
    open(running, found(undecided, [], {refusedBefore: 1200}))
    expect(screen.getByText(/1,200 more were refused in earlier runs of this test\./)).toBeVisible()
  })

  it('says that the site leaves the test out, and why', () => {
    open(running, found(tooEarly, [], {leftOut: 'The page says just this already.'}))
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The site does not run this test, and counts nothing for itThe page says just this already.',
    )
  })

  it('says what a wrong choice would cost', () => {
    open(running, found(undecided))
    const row = within(screen.getByRole('table', {name: 'Also known'})).getByRole('row', {
      name: /^B/,
    })
    expect(row).toHaveTextContent('above 99%')
    expect(row).toHaveTextContent('below 0.01 points')
  })

  it('names no winner of a split that is off', () => {
    open(running, found(splitOff))
    expect(screen.getByText('The split is off: do not trust this test')).toBeVisible()
    expect(screen.queryByRole('table', {name: 'Also known'})).toBeNull()
  })

  it('can be stopped, and nothing else', async () => {
    const {all, asked} = deeds()
    open(running, {deeds: all, ...found(undecided)})
    expect(screen.queryByRole('button', {name: /Apply|Keep|Start/})).toBeNull()
    confirm('Stop the test')
    expect(asked).toEqual([['stop']])
    await screen.findByText('It is done.')
  })

  it('says that it is asking for the counts', () => {
    open(running)
    expect(screen.getByText('Asking the site for the counts …')).toBeVisible()
    expect(button('Look again')).toBeDisabled()
  })

  it('says why there are no counts, and looks again', () => {
    let looks = 0
    open(running, {
      results: {kind: 'failed', words: 'The site cannot be reached.'},
      refresh: () => looks++,
    })
    expect(screen.getByRole('alert')).toHaveTextContent('The site cannot be reached.')
    fireEvent.click(button('Look again'))
    expect(looks).toBe(1)
    expect(button('Stop the test')).toBeEnabled()
  })
})

describe('after it was stopped', () => {
  it('says who has won, and applies it', async () => {
    const {all, asked} = deeds()
    open(stopped, {deeds: all, ...found(better)})
    expect(screen.getByText('B is better by 0.4 to 1.9 points')).toBeVisible()
    confirm('Apply B')
    expect(asked).toEqual([['apply', 'pain']])
    await screen.findByText('It is done.')
  })

  it('can be concluded without a change', async () => {
    const {all, asked} = deeds()
    open(stopped, {deeds: all, ...found(undecided)})
    confirm('Keep the page as it is')
    expect(asked).toEqual([['keepControl']])
    await screen.findByText('It is done.')
  })

  it('says that words of all pages cannot be applied at once', () => {
    open({...stopped, pageId: undefined}, found(better))
    expect(screen.getByText(/cannot be applied at once/)).toBeVisible()
    expect(screen.queryByRole('button', {name: /^Apply/})).toBeNull()
    expect(button('Keep the page as it is')).toBeEnabled()
  })

  it('applies an invitation of all pages to the site settings', () => {
    open({...stopped, pageId: undefined, slot: 'ctaHeading'}, found(better))
    expect(screen.getByText(/go into the site settings/)).toBeVisible()
    expect(button('Apply B')).toBeEnabled()
  })

  it('does nothing twice while a deed is under way', () => {
    const never: Deeds = {...deeds().all, stop: () => new Promise(() => undefined)}
    open(running, {deeds: never, ...found(undecided)})
    confirm('Stop the test')
    expect(button('Stop the test')).toBeDisabled()
  })

  it('says what became of it', () => {
    open(concluded, found(better))
    expect(screen.getByText(/^B was applied: “Pain around the kneecap\?”/)).toBeVisible()
    expect(screen.getByRole('link', {name: 'Look at the draft'})).toBeVisible()
    expect(screen.queryByRole('button', {name: /Apply|Stop|Start|Keep/})).toBeNull()
  })
})

describe('the preview', () => {
  const address = (name: string) =>
    decodeURIComponent(screen.getByRole('link', {name}).getAttribute('href') ?? '')

  it('leads to the page with each arm', () => {
    open(running, found(undecided))
    expect(address('Preview A')).toBe(
      '/studio/presentation?preview=/conditions/runners-knee?arm=test.0',
    )
    expect(address('Preview B')).toBe(
      '/studio/presentation?preview=/conditions/runners-knee?arm=test.1',
    )
  })

  it('shows a test of all pages on one of them', () => {
    open({...running, pageId: undefined, page: null}, found(undecided))
    expect(address('Preview B')).toContain('/conditions/tension-type-headache?arm=test.1')
  })

  it('says that there is no page', () => {
    open({...running, page: null}, found(undecided))
    expect(screen.queryByRole('link', {name: 'Preview B'})).toBeNull()
  })
})

describe('everybody can use it', () => {
  const totals = [0, 1].map((arm) => ({day: '2026-11-02', arm, exposures: 200, conversions: 10}))
  it.each<[string, TestCase, Partial<TestScreenProps>]>([
    ['before the start', beingWritten, {problems: ['Give the test a name.']}],
    ['while it runs', running, found(undecided, totals)],
    ['without an answer', running, {results: {kind: 'failed', words: 'No answer.'}}],
    ['after it was stopped', stopped, found(better, totals)],
    ['at its end', concluded, found(better, totals)],
  ])(
    '%s',
    async (_when, test, props) => {
      const {container} = open(test, props)
      await waitFor(() => expect(screen.getByRole('heading', {level: 1})).toBeVisible())
      const {violations} = await axe.run(container, {rules: {'color-contrast': {enabled: false}}})
      expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([])
    },
    30_000,
  )
})
