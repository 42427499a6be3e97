/** What the Studio's lists hold, in a Content Lake with the sample and all points. */
import {z} from 'zod'

import {whoPoints} from '#content/reference/points.ts'
import {sitemapQuery} from '#sanity/queries/sitemap.ts'
import {searchRevisionsQuery} from '#sanity/queries/search.ts'
import {conditionLists, type PartialList} from '#sanity/studio/structure/condition-lists.ts'
import {partsOfTheBody} from '#sanity/studio/structure/parts-of-the-body.ts'
import {describedPoints, pointLists} from '#sanity/studio/structure/point-lists.ts'
import {addReferencePoints} from '#scripts/points.ts'
import {listenTo} from '#tests/lake/running-lake.ts'
import {root} from '#tests/support/folders.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'

jest.setTimeout(60_000)

const knee = 'condition-runners-knee'
const own = {
  _id: 'our-lung-one',
  _type: 'acupuncturePoint',
  code: 'LU1',
  pinyin: 'Zhōngfǔ',
  hanzi: '中府',
  englishName: 'What we call it',
  location: 'Below the collarbone.',
}

let lake: RunningLake
let readable: unknown

const add = () =>
  addReferencePoints(root, {
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: `http://localhost:${lake.port}`,
  })
const published = () =>
  Promise.all([
    lake.client.fetch<unknown>(sitemapQuery, {from: 0, to: 5000}),
    lake.client.fetch<unknown>(searchRevisionsQuery),
  ])

beforeAll(async () => {
  lake = await startLake({documents: [...sampleDocuments(), own]})
  await lake.client.patch(own._id).unset(['lookup']).commit()
  const before = await published()
  readable = {first: await add(), second: await add(), before, after: await published()}
})
afterAll(() => lake.close())

/** Ids of what a list shows, as the Studio asks for it. */
async function shown({filter, params = {}}: PartialList): Promise<string[]> {
  const answer = await lake.client.fetch<unknown>(
    `*[${filter}] | order(lookup.order asc, title asc)._id`,
    {...params},
    {perspective: 'drafts'},
  )
  return z.array(z.string()).parse(answer)
}

const list = (lists: PartialList[], id: string) => lists.find((one) => one.id === id)!
const condition = (id: string) => list(conditionLists(0), id)
/** The list as somebody sees it for whom it is this time now. */
const overdueAt = (time: string) =>
  list(conditionLists((Date.now() - Date.parse(time)) / 1000), 'overdue')

test('points that nobody wrote yet are added once, and nothing that somebody wrote is changed', async () => {
  const here = sampleDocuments().filter(({_type}) => _type === 'acupuncturePoint').length
  const missing = 361 - sampleDocuments().filter(({standard}) => standard === 'who').length - 1
  expect(readable).toMatchObject({
    first: {added: missing, kept: here + 1, renewed: 1},
    second: {added: 0, kept: missing + here + 1, renewed: 0},
  })
  const ours = await lake.client.getDocument(own._id)
  expect(ours).toMatchObject({...own, lookup: {order: 1001}})
  expect(JSON.stringify(ours?.['lookup'])).toContain('zhongfu')
})

test('readers, search and sitemap know nothing of points without a location', () => {
  const {before, after} = z.object({before: z.json(), after: z.json()}).parse(readable)
  expect(JSON.stringify(before)).toContain('point-st35')
  expect(after).toEqual(before)
})

test('a meridian’s points are listed from the first to the last', async () => {
  const ids = await shown(list(pointLists(), 'ST'))
  const stomach = whoPoints().filter(({code}) => code.startsWith('ST'))
  expect(ids).toEqual(stomach.map(({code}) => `point-${code.toLowerCase()}`))
  expect((await shown(list(pointLists(), 'LU')))[0]).toBe('point-lu2')
})

test('the lists of points leave none out, and put none in twice', async () => {
  const all = await lake.client.fetch<string[]>(
    '*[_type == "acupuncturePoint"]._id',
    {},
    {perspective: 'drafts'},
  )
  const ids = await Promise.all(pointLists().map(shown))
  expect(ids.flat().toSorted()).toEqual(all.toSorted())
  expect((await shown(describedPoints)).length).toBe(
    sampleDocuments().filter(({_type}) => _type === 'acupuncturePoint').length + 1,
  )
})

test('conditions and muscles are listed by part of the body', async () => {
  const conditions = partsOfTheBody('condition', 'bodyRegion')
  expect(await shown(list(conditions, 'knee'))).toContain(knee)
  expect(await shown(list(conditions, 'neck'))).toEqual(['condition-neck-pain'])
  const muscles = await Promise.all(partsOfTheBody('triggerPoint', 'region').map(shown))
  const all = sampleDocuments().filter(({_type}) => _type === 'triggerPoint')
  expect(muscles.flat().length).toBe(all.length)
})

test('a condition is among the drafts from the first change to its publication', async () => {
  const drafts = condition('drafts')
  expect(await shown(drafts)).toEqual([])
  const heard = listenTo(
    lake.client.withConfig({perspective: 'raw'}).listen(
      `*[${drafts.filter}]`,
      {},
      {
        events: ['welcome', 'mutation'],
        visibility: 'query',
        includeResult: false,
        includeAllVersions: true,
      },
    ),
  )
  expect(await heard.next()).toMatchObject({type: 'welcome'})
  const stored = await lake.client.getDocument(knee)
  await lake.client.create({...stored!, _id: `drafts.${knee}`, title: 'Being written'})
  expect(await heard.next()).toMatchObject({type: 'mutation', transition: 'appear'})
  expect(await shown(drafts)).toEqual([knee])
  await lake.client.patch(`drafts.${knee}`).set({title: 'Written'}).commit()
  expect(await heard.next()).toMatchObject({type: 'mutation', transition: 'update'})
  await lake.client.delete(`drafts.${knee}`)
  expect(await heard.next()).toMatchObject({type: 'mutation', transition: 'disappear'})
  expect(await shown(drafts)).toEqual([])
  heard.stop()
})

test('a condition is overdue from the day after its next review', async () => {
  expect(await shown(condition('overdue'))).toEqual([])
  await lake.client.patch(knee).set({lastReviewed: '2025-05-31', nextReview: '2026-05-31'}).commit()
  expect(await shown(overdueAt('2026-06-01T00:30:00Z'))).toEqual([knee])
  expect(await shown(condition('never-reviewed'))).not.toContain(knee)
  expect(await shown(overdueAt('2026-05-31T23:30:00Z'))).toEqual([])
  await lake.client.patch(knee).unset(['lastReviewed', 'nextReview']).commit()
  expect(await shown(condition('never-reviewed'))).toContain(knee)
})

test('a condition without evidence is found, whether the list is empty or was never begun', async () => {
  expect(await shown(condition('without-evidence'))).toEqual([])
  await lake.client.patch(knee).set({evidence: []}).commit()
  expect(await shown(condition('without-evidence'))).toEqual([knee])
  await lake.client.patch(knee).unset(['evidence']).commit()
  expect(await shown(condition('without-evidence'))).toEqual([knee])
})
