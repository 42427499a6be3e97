import type {SanityClient} from '@sanity/client'

import {checkStudies} from '#sanity/studies/check-studies.ts'
import {type RunningLake, startLake} from '#tests/support/lake.ts'

import {
  type Answer,
  crossrefList,
  crossrefWork,
  medline,
  nothingFound,
  standIn,
} from './stand-in.ts'

const today = '2026-11-20'
const study = (n: number, more: object = {}) => ({
  _id: `study-${n}`,
  _type: 'study',
  title: `Test data ${n}`,
  doi: `10.1000/test.${n}`,
  ...more,
})

let lake: RunningLake
let raw: SanityClient
beforeAll(async () => {
  lake = await startLake({})
  raw = lake.client.withConfig({perspective: 'raw'})
}, 60_000)
afterAll(() => lake.close())

async function check(answers: [RegExp, Answer][], dryRun = false) {
  const lines: string[] = []
  const outcome = await checkStudies({
    lake: raw,
    sources: standIn(answers).client,
    today,
    dryRun,
    say: (line) => lines.push(line),
  })
  return {outcome, lines}
}

async function given(...studies: {_id: string; _type: string}[]): Promise<void> {
  await raw.delete({query: '*[_type == "study"]'})
  await raw.mutate(studies.map((create) => ({create})))
}

const retraction = async (id: string) => (await raw.getDocument(id))?.['retraction'] as unknown

const updated = (n: number, type: string): [RegExp, Answer] => [
  new RegExp(`works/10.1000/test.${n}$`),
  {body: crossrefWork(`10.1000/test.${n}`, {'updated-by': [{type, DOI: '10.1000/notice'}]})},
]
const noNotices: [RegExp, Answer] = [/filter=updates/, {body: crossrefList()}]
const inPubMed: [RegExp, Answer] = [/esearch/, nothingFound]
const anyWork: [RegExp, Answer] = [/works\/10/, {body: crossrefWork('10.1000/test')}]
const well = [noNotices, inPubMed, anyWork]

it('notes what the sources say, and the day, and tells what has changed', async () => {
  await given(study(1), study(2), study(3, {doi: undefined}))
  const {outcome, lines} = await check([updated(2, 'retraction'), ...well])
  expect(outcome).toEqual({
    checked: 2,
    changed: 1,
    unidentified: ['Test data 3'],
    unknown: [],
    failed: [],
    gaveUp: false,
  })
  expect(lines).toEqual([
    'Test data 2 (10.1000/test.2): not checked → Retracted, see https://doi.org/10.1000/notice',
  ])
  expect(await retraction('study-1')).toEqual({
    _type: 'retraction',
    status: 'none',
    checkedAt: today,
  })
  expect(await retraction('study-2')).toEqual({
    _type: 'retraction',
    status: 'retracted',
    checkedAt: today,
    source: 'https://doi.org/10.1000/notice',
  })
  expect(await retraction('study-3')).toBeUndefined()
})

it.each([
  ['RIN - Test Data. 2021;1:1. PMID: 777', 'retracted'],
  ['ECI - Test Data. 2021;1:1. PMID: 777', 'concern'],
  ['EIN - Test Data. 2021;1:1. PMID: 777', 'corrected'],
])('believes PubMed: %s', async (line, status) => {
  await given(study(1, {pmid: '123456'}))
  await check([[/efetch/, {body: medline('123456', '10.1000/test.1', line)}], ...well])
  expect(await retraction('study-1')).toEqual({
    _type: 'retraction',
    status,
    checkedAt: today,
    source: 'https://pubmed.ncbi.nlm.nih.gov/777/',
  })
})

it('keeps a graver status that somebody has entered', async () => {
  const entered = {status: 'concern', source: 'https://example.com/notice', checkedAt: '2025-01-01'}
  await given(study(1, {retraction: {_type: 'retraction', ...entered}}))
  const {outcome, lines} = await check([updated(1, 'correction'), ...well])
  expect(outcome.changed).toBe(0)
  expect(lines).toEqual([expect.stringMatching(/stays “Expression of concern.*as entered/)])
  expect(await retraction('study-1')).toEqual({_type: 'retraction', ...entered, checkedAt: today})
})

it('writes into the draft, too, so that its publication loses nothing', async () => {
  await given(study(1), study(1, {_id: 'drafts.study-1', title: 'Test data, edited'}))
  await check([updated(1, 'retraction'), ...well])
  expect(await retraction('drafts.study-1')).toMatchObject({status: 'retracted', checkedAt: today})
  expect(await retraction('study-1')).toMatchObject({status: 'retracted', checkedAt: today})
})

it('changes nothing when it is only to say what would change', async () => {
  await given(study(1))
  const {outcome, lines} = await check([updated(1, 'retraction'), ...well], true)
  expect(outcome).toMatchObject({checked: 1, changed: 1})
  expect(lines).toHaveLength(1)
  expect(await retraction('study-1')).toBeUndefined()
})

it('marks nothing as checked without a network, and gives up soon', async () => {
  await given(...Array.from({length: 9}, (_, n) => study(n)))
  const {outcome} = await check([[/./, 'away']])
  expect(outcome).toMatchObject({checked: 0, changed: 0, gaveUp: true})
  expect(outcome.failed).toHaveLength(3)
  expect(await raw.fetch('count(*[defined(retraction)])')).toBe(0)
})

it('checks the others when one fails, and names that one', async () => {
  await given(study(1), study(2), study(3))
  const {outcome} = await check([[/works\/10.1000\/test.2$/, 'away'], ...well])
  expect(outcome).toMatchObject({
    checked: 2,
    failed: [{name: 'Test data 2 (10.1000/test.2)', why: 'api.crossref.org cannot be reached'}],
    gaveUp: false,
  })
  expect(await retraction('study-2')).toBeUndefined()
  expect(await retraction('study-3')).toBeDefined()
})

it('does not mark as checked what one of the sources could not say, or nobody knows', async () => {
  await given(study(1), study(2, {doi: '10.1000/nowhere'}))
  const {outcome} = await check([
    [/esearch.*test/, 'away'],
    [/esearch/, nothingFound],
    [/nowhere/, {status: 404}],
    ...well,
  ])
  expect(outcome.failed).toEqual([
    {name: 'Test data 1 (10.1000/test.1)', why: 'eutils.ncbi.nlm.nih.gov cannot be reached'},
  ])
  expect(outcome.unknown).toEqual(['Test data 2 (10.1000/nowhere)'])
  expect(await raw.fetch('count(*[defined(retraction)])')).toBe(0)
})
