import {askForResults, type ResultsState} from '#sanity/studio/experiments/results.ts'

import {better, tooEarly} from './test-cases.ts'

const cumulative = [{day: '2026-11-02', arm: 0, exposures: 200, conversions: 10}]
const refusedBefore = 0

/** The site, as far as this question goes. */
function site(answer: () => Promise<Response>) {
  return jest.spyOn(globalThis, 'fetch').mockImplementation(answer)
}
afterEach(() => jest.restoreAllMocks())

function wordsOf(state: ResultsState): string {
  return state.kind === 'failed' ? state.words : state.kind
}

it.each([better, tooEarly])('reads what the site has found: $words', async (verdict) => {
  const results = {verdict, cumulative, refusedBefore, leftOut: 'Its page is not published.'}
  site(async () => Response.json(results))
  expect(await askForResults('test')).toEqual({kind: 'ready', results})
})

it('shows the site who is asking, where the Studio knows it', async () => {
  const asked = site(async () => Response.json({verdict: better, cumulative, refusedBefore}))
  await askForResults('a test', {token: 'secret'})
  await askForResults('a test')
  expect(asked.mock.calls).toMatchObject([
    ['/api/experiments/a%20test', {headers: {authorization: 'Bearer secret'}}],
    ['/api/experiments/a%20test', {headers: {}, credentials: 'same-origin'}],
  ])
})

it.each([
  [401, {error: 'Results are for members.'}, /^Results are for members\. If you are signed in/],
  [403, {}, /^Results are for members of this project\. If you are signed in, sign out and in/],
  [404, {error: 'This test was never started.'}, /never started\. If you have just started it/],
  [503, {error: 'The counts cannot be read.'}, /Readers get their pages all the same/],
  [500, 'no JSON object', /^The counts cannot be read \(answer 500\)\./],
])('says what to do after answer %i', async (status, answer, words) => {
  site(async () => Response.json(answer, {status}))
  expect(wordsOf(await askForResults('test'))).toMatch(words)
})

it('says what to do when the site is out of reach', async () => {
  site(() => Promise.reject(new TypeError('fetch failed')))
  expect(await askForResults('test')).toEqual({
    kind: 'failed',
    words: 'The site cannot be reached. Check your connection, then look again.',
  })
})

it.each([
  ['a page in HTML', new Response('<!doctype html>')],
  ['another shape', Response.json({verdict: {...better, state: 'won'}, cumulative, refusedBefore})],
])('does not believe %s', async (_what, answer) => {
  site(async () => answer)
  expect(wordsOf(await askForResults('test'))).toMatch(/of different versions/)
})
