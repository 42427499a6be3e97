/** Which of the tests that were started the site runs, and what its log says of the others. */
import {experimentsNow, refreshExperiments, runningOn} from '#sanity/experiments/registry.ts'
import {loadExperiments} from '#sanity/experiments/load-experiments.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {testOfCopy} from '#tests/support/test-of-copy.ts'

const logged: [string, Record<string, unknown>][] = []
jest.mock('#sanity/log.ts', () => ({
  log: (event: string, facts: Record<string, unknown>) => logged.push([event, facts]),
}))
jest.setTimeout(60_000)

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  process.env.LAKE_PORT = String(lake.port)
  process.env.SANITY_WEBHOOK_SECRET = 'a test secret of more than thirty-two characters'
})
afterAll(() => lake.close(), 60_000)
afterEach(async () => {
  await lake.client.delete({query: '*[_type == "experiment"]'})
  await loadExperiments()
  logged.length = 0
})

type Test = Omit<typeof testOfCopy, 'condition'> & {condition?: typeof testOfCopy.condition}

const started = (changes: Partial<Test> = {}) =>
  lake.client.createOrReplace({...testOfCopy, ...changes})
const saying = (...texts: string[]) =>
  texts.map((text, n) => ({
    _key: `v${n}`,
    _type: 'experimentVariant',
    text,
    weight: 50 / texts.length,
  }))

describe('a test that was started past the Studio is left out', () => {
  it.each([
    ['without a variant', {variants: []}, /^It has no variant\.$/],
    ['that says twice the same', {variants: saying('One', 'one ')}, /same words/],
    ['whose shares do not make 100', {controlWeight: 60}, /add up to 110 instead of 100/],
    ['that claims too much', {variants: saying('We cure your knee')}, /“cure” claims too much/],
    [
      'of a page that is not published',
      {condition: {...testOfCopy.condition, _ref: 'condition-nowhere'}},
      /^Its page is not published\.$/,
    ],
  ])('%s', async (_what, changes, reason) => {
    await started(changes)
    const {running, leftOut} = await loadExperiments()
    expect(running).toEqual([])
    expect(leftOut.get(testOfCopy._id)).toMatch(reason)
    const told = {documentId: testOfCopy._id, reason: leftOut.get(testOfCopy._id)}
    expect(logged).toEqual([['experiment-left-out', told]])
  })

  it('that says what its page says by now', async () => {
    const heading = await lake.client.fetch<string>(
      '*[_id == "condition-runners-knee"][0]{"own": coalesce(heading, title)}.own',
    )
    await started({variants: saying(`${heading.toUpperCase()} `)})
    expect((await loadExperiments()).leftOut.get(testOfCopy._id)).toMatch(/says just this already/)
  })

  it('with an empty variant, which cannot even be read', async () => {
    await started({variants: saying(' ')})
    const {all, running} = await loadExperiments()
    expect([all, running]).toEqual([[], []])
    expect(logged).toMatchObject([
      ['experiment-invalid', {documentId: testOfCopy._id, path: 'variants[0].text'}],
    ])
  })

  it('in the place of another that was started before', async () => {
    await started()
    await started({_id: 'experiment-later', startedAt: new Date().toISOString()})
    const {running, leftOut} = await loadExperiments()
    expect(running.map(({id}) => id)).toEqual([testOfCopy._id])
    expect([...leftOut.keys()]).toEqual(['experiment-later'])
  })
})

it('runs a test that is sound, and says nothing of it', async () => {
  await started()
  expect((await loadExperiments()).running).toMatchObject([
    {id: testOfCopy._id, slug: 'runners-knee', weights: [50, 50]},
  ])
  expect(logged).toEqual([])
})

it('tells of a fault once, however often it looks, and again when it comes back', async () => {
  const events = () => logged.map(([event]) => event)
  await started({controlWeight: 60})
  for (let n = 0; n < 3; n++) await refreshExperiments({cached: true})
  expect(events()).toEqual(['experiment-left-out'])
  await started()
  await refreshExperiments({cached: true})
  await started({controlWeight: 60})
  for (let n = 0; n < 3; n++) await refreshExperiments({cached: true})
  expect(events()).toEqual(['experiment-left-out', 'experiment-left-out'])
})

it('runs a test of all pages on those that are published, and on no other', async () => {
  const {condition, ...everywhere} = {...testOfCopy, slot: 'ctaHeading'}
  expect(condition).toBeDefined()
  await lake.client.createOrReplace(everywhere)
  await refreshExperiments({cached: true})
  const on = (slug: string) => runningOn(slug).map(({id}) => id)
  expect(on('runners-knee')).toEqual([testOfCopy._id])
  expect(on('tennis-elbow')).toEqual([testOfCopy._id])
  expect(on('made-up')).toEqual([])
})

it('keeps what it knows while Sanity is away, and says so once', async () => {
  await started()
  await refreshExperiments({cached: false})
  const before = experimentsNow()
  const fetch = jest.spyOn(Object.getPrototypeOf(lake.client), 'fetch')
  fetch.mockRejectedValue(new Error('Nobody answers.'))
  for (let n = 0; n < 3; n++) await refreshExperiments({cached: false})
  fetch.mockRestore()
  expect(experimentsNow()).toBe(before)
  await refreshExperiments({cached: false})
  expect(logged).toEqual([
    ['experiments-unreachable', {reason: 'Nobody answers.'}],
    ['experiments-reached-again', {}],
  ])
})
