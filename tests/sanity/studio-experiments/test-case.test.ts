import {evaluate, parse} from 'groq-js'

import {listed, listQuery, placeOf, testCases} from '#sanity/studio/experiments/test-case.ts'

const knee = {
  _id: 'condition-knee',
  _type: 'condition',
  title: 'Runner’s knee',
  slug: {current: 'runners-knee'},
}

const written = {
  _id: 'drafts.new',
  _type: 'experiment',
  _rev: 'r1',
  _createdAt: '2026-11-02T00:00:00Z',
  name: 'New',
  condition: {_ref: 'condition-knee', _weak: true},
  slot: 'heroHeading',
  variants: [{_key: 'b', text: 'Other words', weight: 40}],
  controlWeight: 60,
  status: 'draft',
}
const run = {
  ...written,
  _id: 'run',
  _rev: 'r2',
  _createdAt: '2026-11-01T00:00:00Z',
  name: 'Run',
  status: 'running',
}

async function list(...documents: object[]) {
  const answer: unknown = await (await evaluate(parse(listQuery.fetch), {dataset: documents})).get()
  const parsed = listed.parse(answer)
  return {tests: testCases(parsed), somePage: parsed.somePage}
}

it('lists every test once, the latest first', async () => {
  const {tests} = await list(knee, run, written)
  expect(tests.map(({id, isDraft}) => [id, isDraft])).toEqual([
    ['new', true],
    ['run', false],
  ])
})

it('shows the draft while a test is written, and what is published once it runs', async () => {
  const older = {...written, _id: 'new', name: 'Older'}
  const leftover = {...run, _id: 'drafts.run', name: 'Leftover'}
  const {tests} = await list(knee, older, written, run, leftover)
  expect(tests.map(({name}) => name).sort()).toEqual(['New', 'Run'])
})

it('knows the arms, the control first', async () => {
  const {tests} = await list(knee, written)
  expect(tests[0]?.arms).toEqual([
    {arm: 0, name: 'A', key: 'control', weight: 60},
    {arm: 1, name: 'B', key: 'b', text: 'Other words', weight: 40},
  ])
})

it('says where a test runs', async () => {
  const everywhere = {...written, condition: undefined}
  expect(placeOf((await list(knee, written)).tests[0]!)).toBe('Runner’s knee · Heading at the top')
  expect(placeOf((await list(everywhere)).tests[0]!)).toBe('All conditions · Heading at the top')
  expect(placeOf((await list(written)).tests[0]!)).toMatch(/^A page that is not published/)
})

it('shows a test of which next to nothing is written', async () => {
  const {tests} = await list({
    _id: 'drafts.empty',
    _type: 'experiment',
    _rev: 'r1',
    name: '  ',
    slot: 'nowhere',
    variants: [{_key: 'x', weight: -1}],
    plannedSample: 'many',
  })
  expect(tests).toMatchObject([{id: 'empty', status: 'draft', arms: [{arm: 0}, {arm: 1}]}])
  expect(tests[0]?.name).toBeUndefined()
})

it('finds a published page to show a test on that runs on all', async () => {
  const draft = {...knee, _id: 'drafts.condition-elbow', title: 'Elbow', slug: {current: 'elbow'}}
  expect((await list(draft, knee)).somePage).toBe('runners-knee')
  expect((await list(draft)).somePage).toBeNull()
})
