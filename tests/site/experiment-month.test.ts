/** A month of visits in small; `npm run bench:month` runs it in full. */
import {simulateMonth, verdictOf} from '#bench/simulated-month.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'
import {startTest, testOfCopy} from '#tests/support/test-of-copy.ts'

jest.setTimeout(300_000)

let lake: RunningLake
let site: RunningSite

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  site = await startSite({lake, env: {TRUSTED_PROXIES: '1'}})
  await startTest(lake, {...testOfCopy, plannedSample: 1000}, [site.url])
})
afterAll(async () => {
  await site.close()
  await lake.close()
})

test('a month of visits ends with the right counts to the last visit, and the right verdict', async () => {
  const tallies = await simulateMonth(site.url, {visits: 800, seed: 'month', rates: [0.2, 0.6]})
  const {arms, state} = await verdictOf(site.url, tallies)
  expect(arms).toMatchObject(tallies)
  // Once in a thousand months, chance alone makes a fair split look unfair.
  expect(['better', 'split-off']).toContain(state)
})
