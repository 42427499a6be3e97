/**
 * After each publication every page equals what a rendering from nothing gives, and the pages that
 * were rendered again are those that changed.
 */
import type {SanityClient, SanityDocument} from '@sanity/client'
import fc from 'fast-check'
import {z} from 'zod'

import {isPageType, pageAddress, pageTypes} from '#lib/addresses.ts'
import {redirectFrom} from '#sanity/redirect-from.ts'
import {type RunningLake, startLake} from '#tests/support/lake.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

import {cold} from './cold.ts'
import {condition, conditionCount, pointUse, shared, smallClinic} from './small-clinic.ts'

jest.mock('next/cache', () => ({cacheTag: () => undefined, cacheLife: () => undefined}))
jest.mock('#sanity/log.ts', () => ({log: () => undefined}))
jest.setTimeout(300_000)

let lake: RunningLake
let site: RunningSite
let client: SanityClient

beforeAll(async () => {
  lake = await startLake({documents: smallClinic})
  client = lake.client
  site = await startSite({lake})
  cold.connect({lakePort: lake.port, siteUrl: site.url})
})
afterAll(async () => {
  await site.close()
  await lake.close()
})

/** Every address that has ever had a page, and one that never had. */
const known = new Set(['/', '/sitemap.xml', '/nothing/here', '/conditions/never-there'])
for (const {_type, slug} of smallClinic) {
  if (isPageType(_type))
    known.add(pageAddress[_type](z.object({current: z.string()}).parse(slug).current))
}

type Pages = Map<string, string>

/**
 * An answer as one text. What a 404 suggests instead is search's affair: among equals the order
 * depends on the order in which search has read them.
 */
function told(status: number, location: string | null | undefined, body: string): string {
  const lasting =
    status === 404 ? body.replace(/<section><h2>Perhaps you are looking.*?<\/section>/s, '') : body
  return `${status} ${location ?? ''}\n${lasting}`
}

async function servedPages(): Promise<Pages> {
  const pages: Pages = new Map()
  for (const path of known) {
    const response = await fetch(site.url + path, {redirect: 'manual'})
    const body = await response.text()
    pages.set(path, told(response.status, response.headers.get('location'), body))
  }
  return pages
}

async function coldPages(): Promise<Pages> {
  const pages: Pages = new Map()
  for (const path of known) {
    const {status, headers, body} = await cold.render(path)
    pages.set(path, told(status, headers.location, body))
  }
  return pages
}

/** Where two texts begin to differ. */
function difference(served = '', wanted: string): string {
  let at = 0
  while (at < wanted.length && served[at] === wanted[at]) at += 1
  const excerpt = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 160))
  return `served ${excerpt(served)}\nwanted ${excerpt(wanted)}`
}

/** The page that was rendered, as one line of the log tells it; not one that is missing. */
function rendered(line: string): string | undefined {
  const event = site.eventOf(line, 'rendered')
  return event?.state === 'missing' ? undefined : event?.page
}

/** Another sequence each time; `FRESHNESS_SEED` repeats one. */
const seed = Number(process.env.FRESHNESS_SEED ?? Date.now() % 1_000_000)

let stamp = 0
const next = () => `edited ${(stamp += 1)}`

/** What an editor may do; each answers the ids of the documents that it published. */
const operations = {
  editSymptoms: (n: number) =>
    client.patch(`condition-${n % conditionCount}`).set({symptoms: [next()]}),
  editTitle: (n: number) => client.patch(`condition-${n % conditionCount}`).set({title: next()}),
  editLede: (n: number) => client.patch(`condition-${n % conditionCount}`).set({lede: next()}),
  editTreatment: (n: number) =>
    client.patch(`treatment-${n % shared.treatments}`).set({summary: next()}),
  editTreatmentUnseen: (n: number) =>
    client.patch(`treatment-${n % shared.treatments}`).set({internalNote: next()}),
  editPoint: (n: number) => client.patch(`point-${n % shared.points}`).set({location: next()}),
  editMuscle: (n: number) =>
    client.patch(`trigger-${n % shared.triggerPoints}`).set({referral: next()}),
  editStudy: (n: number) => client.patch(`study-${n % shared.studies}`).set({title: next()}),
  editQuestion: (n: number) => client.patch(`faq-${n % shared.faqs}`).set({question: next()}),
  editSettings: () => client.patch('siteSettings').set({clinicName: next()}),
  editReason: (n: number) =>
    client.patch(`condition-${n % conditionCount}`).set({'points[0].why': next()}),
  otherPoints: (n: number) =>
    client.patch(`condition-${n % conditionCount}`).set({
      points: [0, 1, 2]
        .filter((bit) => (((n % 7) + 1) >> bit) % 2 === 1)
        .map((bit) => pointUse((n + bit) % shared.points)),
    }),
  otherDifferential: (n: number) =>
    client.patch(`condition-${n % conditionCount}`).set({
      'differentials[0].condition._ref': `condition-${(n * 3) % conditionCount}`,
    }),
  otherFaq: (n: number) =>
    client.patch(`condition-${n % conditionCount}`).set({
      faqs: [{_type: 'reference', _key: 'f', _ref: `faq-${(n * 7) % shared.faqs}`, _weak: true}],
    }),
} as const
type Edit = keyof typeof operations

type Step =
  | {kind: 'edit'; edit: Edit; n: number}
  | {kind: 'burst'; steps: Step[]}
  | {kind: 'withdraw'; id: string}
  | {kind: 'restore'; id: string}
  | {kind: 'rename'; id: string; slug: string}

const anyShared = fc.oneof(
  fc.nat(shared.treatments - 1).map((n) => `treatment-${n}`),
  fc.nat(shared.points - 1).map((n) => `point-${n}`),
  fc.nat(shared.triggerPoints - 1).map((n) => `trigger-${n}`),
  fc.nat(shared.studies - 1).map((n) => `study-${n}`),
  fc.nat(shared.faqs - 1).map((n) => `faq-${n}`),
  fc.nat(conditionCount - 1).map((n) => `condition-${n}`),
)

const single: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      edit: fc.constantFrom(...(Object.keys(operations) as Edit[])),
      n: fc.nat(40),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('withdraw' as const, 'restore' as const),
      id: anyShared,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      id: fc.oneof(
        {weight: 2, arbitrary: fc.nat(conditionCount - 1).map((n) => `condition-${n}`)},
        fc.nat(shared.treatments - 1).map((n) => `treatment-${n}`),
        fc.nat(shared.points - 1).map((n) => `point-${n}`),
      ),
      slug: fc.constantFrom('condition-0', 'treatment-1', 'moved-a', 'moved-b', 'moved-c'),
    }),
  },
)

/** One publication, or several before the site is done with the first. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 4, arbitrary: single},
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('burst' as const),
      steps: fc.array(single, {minLength: 2, maxLength: 3}),
    }),
  },
)

const pageDocument = z.object({
  _type: z.enum(pageTypes),
  slug: z.object({current: z.string()}),
})
const addressRedirect = ({_type, slug}: z.infer<typeof pageDocument>) =>
  redirectFrom(pageAddress[_type](slug.current), {to: '/'})._id
/** The id of the redirect that the address of a page has. */
const redirectOf = (document: SanityDocument) =>
  isPageType(document._type) ? addressRedirect(pageDocument.parse(document)) : undefined
const withdrawn = new Map<string, SanityDocument>()

/**
 * Carries a step out if it can be; answers how many publications the site will hear of.
 *
 * @param coming ids of redirects that the site is about to leave
 */
async function carryOut(one: Step, coming = new Set<string>()): Promise<number> {
  if (one.kind === 'burst') {
    let publications = 0
    for (const each of one.steps) publications += await carryOut(each, coming)
    return publications
  }
  if (one.kind === 'edit') {
    const patch = operations[one.edit](one.n)
    const {id} = z.object({id: z.string()}).parse(patch.toJSON())
    if (withdrawn.has(id)) return 0
    await patch.commit()
    return 1
  }
  if (one.kind === 'withdraw') {
    const document = await client.getDocument(one.id)
    if (!document) return 0
    withdrawn.set(one.id, document)
    const redirect = redirectOf(document)
    // The site leaves a redirect at a page's address, unless there is one.
    const isNew =
      redirect !== undefined && !coming.has(redirect) && !(await client.getDocument(redirect))
    if (redirect !== undefined) coming.add(redirect)
    await client.delete(one.id)
    return isNew ? 2 : 1
  }
  if (one.kind === 'restore') {
    const document = withdrawn.get(one.id)
    if (!document) return 0
    withdrawn.delete(one.id)
    await client.create(document)
    return 1
  }
  const {id, slug} = one
  if (withdrawn.has(id)) return 0
  const document = pageDocument.parse(await client.getDocument(id))
  const {_type: type} = document
  const taken = await client.fetch<number>('count(*[_type == $type && slug.current == $slug])', {
    type,
    slug,
  })
  if (taken > 0) return 0
  known.add(pageAddress[type](slug))
  coming.add(addressRedirect(document))
  await client
    .patch(id)
    .set({slug: {_type: 'slug', current: slug}})
    .commit()
  // The document, and the redirect that the site leaves at its old address.
  return 2
}

test('random sequences of publications leave nothing stale and render no page in vain', async () => {
  let again = 0
  const vain: string[] = []
  let steps = 0
  let before = await servedPages()

  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 6, maxLength: 10}), async (sequence) => {
      for (const one of sequence) {
        const from = site.lines.length
        const expected = await carryOut(one)
        if (expected === 0) continue
        steps += 1
        await site.until(
          `${expected} publications to be carried out`,
          (lines) =>
            lines.slice(from).filter((line) => site.eventOf(line, 'revalidated')).length >=
            expected,
        )
        const served = await servedPages()
        const truth = await coldPages()
        for (const [path, page] of truth) {
          if (served.get(path) !== page) {
            throw new Error(
              `${path} is stale after ${JSON.stringify(one)}\n${difference(served.get(path), page)}`,
            )
          }
        }
        const renderings = new Set(
          site.lines
            .slice(from)
            .map(rendered)
            .filter((page) => page !== undefined),
        )
        for (const path of renderings) {
          again += 1
          if (before.has(path) && before.get(path) === served.get(path))
            vain.push(`${path} ${JSON.stringify(one)}`)
        }
        before = served
      }
    }),
    {numRuns: 12, endOnFailure: true, seed},
  )

  const precision = 1 - vain.length / again
  console.info(
    `freshness (seed ${seed}): ${steps} publications, ${again} renderings, ${vain.length} in vain, precision ${precision.toFixed(3)}\n${vain.join('\n')}`,
  )
  expect(steps).toBeGreaterThan(40)
  expect(precision).toBeGreaterThanOrEqual(0.9)
})

test('a condition that is published for the first time appears on the list and at its address', async () => {
  const fresh = {...condition(99), title: 'A new test condition'}
  expect((await fetch(`${site.url}/conditions/condition-99`)).status).toBe(404)
  const from = site.lines.length
  await client.create(fresh)
  await site.until('the publication to be carried out', (lines) =>
    lines.slice(from).some((line) => site.eventOf(line, 'revalidated')),
  )
  expect((await fetch(`${site.url}/conditions/condition-99`)).status).toBe(200)
  expect(await (await fetch(site.url)).text()).toContain('A new test condition')
})
