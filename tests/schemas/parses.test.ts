import type {SanityDocument} from '@sanity/types'
import fc from 'fast-check'
import type {z} from 'zod'

import {acupuncturePoint} from '#lib/content/acupuncture-point.ts'
import {clinician} from '#lib/content/clinician.ts'
import {condition} from '#lib/content/condition.ts'
import {experiment} from '#lib/content/experiment.ts'
import {faq} from '#lib/content/faq.ts'
import {redirect} from '#lib/content/redirect.ts'
import {siteSettings} from '#lib/content/site-settings.ts'
import {study} from '#lib/content/study.ts'
import {treatment} from '#lib/content/treatment.ts'
import {triggerPoint} from '#lib/content/trigger-point.ts'
import {
  acupuncturePointProjection,
  clinicianProjection,
  conditionProjection,
  faqProjection,
  siteSettingsProjection,
  studyProjection,
  treatmentProjection,
  triggerPointProjection,
} from '#sanity/queries/projections.ts'

import {examples, furtherExamples, published} from './documents.ts'
import {pathsIn, withValue} from './paths.ts'
import {type SmallLake, query, startSmallLake} from './small-lake.ts'
import {validate} from './validate.ts'

/** How the site asks for a document of each type, and what it expects. */
const expectations: Record<string, [projection: string, schema: z.ZodType]> = {
  condition: [conditionProjection, condition],
  treatment: [treatmentProjection, treatment],
  acupuncturePoint: [acupuncturePointProjection, acupuncturePoint],
  triggerPoint: [triggerPointProjection, triggerPoint],
  study: [studyProjection, study],
  faq: [faqProjection, faq],
  clinician: [clinicianProjection, clinician],
  siteSettings: [siteSettingsProjection, siteSettings],
  experiment: [
    '{..., condition{_ref, "slug": @->slug.current}, ...{hypothesis, startedAt, stoppedAt, applied}}',
    experiment,
  ],
  redirect: [
    '{_id, _type, from, to, "page": page{_ref, "document": @->{_id, _type, "slug": slug.current}}}',
    redirect,
  ],
}

/** What people and programs put into fields. A form takes a list's member out; it never leaves `null`. */
const oddValues = [
  undefined,
  null,
  '',
  '  ',
  'x',
  'ST35',
  'who',
  'http://example.com',
  '/',
  '2026-02-30',
  '2026',
  0,
  -1,
  1.5,
  101,
  5000,
  true,
  [],
  ['  '],
  {},
]

let lake: SmallLake
beforeAll(async () => {
  lake = await startSmallLake(published)
})
afterAll(() => lake.close())

async function issues(document: SanityDocument): Promise<string[]> {
  const [projection, schema] = expectations[document._type]!
  const others = published.filter(({_id}) => _id !== document._id)
  const answer = await query([...others, document], `*[_id == $id][0]${projection}`, {
    id: document._id,
  })
  const {error} = schema.safeParse(answer)
  return (error?.issues ?? []).map(({path, message}) => `${path.join('.')}: ${message}`)
}

const documents = [...Object.values(examples), ...furtherExamples]

it.each(documents.map((document) => [document._id, document]))(
  'lets a page read %s',
  async (_id, document) => {
    expect(await issues(document)).toEqual([])
  },
)

it.each(documents.map((document) => [document._id, document]))(
  'lets nobody publish a change to %s that no page can read',
  async (_id, document) => {
    const change = fc.tuple(fc.constantFrom(...pathsIn(document)), fc.constantFrom(...oddValues))
    await fc.assert(
      fc.asyncProperty(change, async ([path, value]) => {
        const changed = withValue(document, path, value)
        const unreadable = await issues(changed)
        if (unreadable.length === 0) return
        const findings = await validate(changed, lake.client, published)
        const refused = findings.some(({level}) => level === 'error')
        expect({path, value, refused, unreadable}).toMatchObject({refused: true})
      }),
      {numRuns: 200},
    )
  },
  60_000,
)
