import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {retractionStatuses} from '#lib/content/vocabulary.ts'
import {
  afterLook,
  type CheckedRetraction,
  gravest,
  type RetractionFinding,
} from '#lib/studies/retraction-finding.ts'

import {askSources} from './ask-sources.ts'
import type {SourceClient} from './source-client.ts'

const missing = z.string().nullish()
const storedStudy = z.looseObject({
  _id: z.string(),
  title: missing,
  doi: missing,
  pmid: missing,
  retraction: z
    .looseObject({
      status: z.enum(retractionStatuses.values).catch('none'),
      checkedAt: missing,
      source: missing,
    })
    .nullish(),
})
type StoredStudy = z.infer<typeof storedStudy>

export interface CheckOutcome {
  /** Studies that a source was asked about and knew. */
  checked: number
  changed: number
  /** Without a DOI and a PubMed number, nobody can be asked. */
  unidentified: string[]
  /** Neither Crossref nor PubMed knows them. */
  unknown: string[]
  /** Why a study could not be checked, by its name. */
  failed: {name: string; why: string}[]
  /** The look was broken off, because no source could be reached. */
  gaveUp: boolean
}

export interface CheckOptions {
  /** Reads `raw` and may write, past the CDN. */
  lake: SanityClient
  sources: SourceClient
  /** The day of the look. */
  today: string
  dryRun: boolean
  say: (line: string) => void
}

/** After so many failures, and not one answer, the network is away. */
const enough = 3

/**
 * Asks Crossref and PubMed about every study and notes what they say of its retraction, and the
 * day. A study is marked as checked only if every source that it can be asked of has answered, and
 * one of them knew it.
 */
export async function checkStudies(options: CheckOptions): Promise<CheckOutcome> {
  const answer: unknown = await options.lake.fetch(
    `*[_type == "study"] | order(_id) {_id, title, doi, pmid, retraction}`,
    {},
    {perspective: 'raw'},
  )
  const outcome: CheckOutcome = {
    checked: 0,
    changed: 0,
    unidentified: [],
    unknown: [],
    failed: [],
    gaveUp: false,
  }
  for (const faces of byStudy(z.array(storedStudy).parse(answer))) {
    if (outcome.checked === 0 && outcome.failed.length === enough) {
      return {...outcome, gaveUp: true}
    }
    await checkOne(faces, outcome, options)
  }
  return {...outcome, gaveUp: outcome.checked === 0 && outcome.failed.length > 0}
}

/** The faces of each study, the published one first. Versions of releases are not touched. */
function byStudy(documents: readonly StoredStudy[]): StoredStudy[][] {
  const own = documents.filter(({_id}) => !_id.startsWith('versions.'))
  const groups = Map.groupBy(own, ({_id}) => _id.replace(/^drafts\./, ''))
  return [...groups.values()].map((faces) =>
    faces.toSorted((one) => (one._id.startsWith('drafts.') ? 1 : -1)),
  )
}

async function checkOne(
  faces: readonly StoredStudy[],
  outcome: CheckOutcome,
  {lake, sources, today, dryRun, say}: CheckOptions,
): Promise<void> {
  const [study] = faces
  if (!study) return
  const name = nameOf(study)
  const {doi, pmid} = study
  if (!doi && !pmid) {
    outcome.unidentified.push(name)
    return
  }
  const {crossref, pubmed, failures} = await askSources(sources, {
    ...(doi && {doi}),
    ...(pmid && {pmid}),
  })
  if (failures.length > 0) {
    outcome.failed.push({name, why: failures.join('; ')})
    return
  }
  const answers = [crossref, pubmed].filter((answer) => answer !== undefined)
  if (answers.length === 0) {
    outcome.unknown.push(name)
    return
  }
  const found = gravest(answers.flatMap(({notices}) => notices))
  const before = known(study)
  const after = afterLook(before, found, today)
  outcome.checked += 1
  if ((before?.status ?? 'none') !== after.status || before?.source !== after.source) {
    outcome.changed += 1
    say(`${name}: ${words(before)} → ${words(after)}`)
  }
  if (after.status !== found.status) {
    say(`${name}: stays “${words(after)}”, as entered; the sources say “${words(found)}”.`)
  }
  if (dryRun) return
  const retraction = (face: StoredStudy) => ({
    _type: 'retraction',
    ...afterLook(known(face), found, today),
  })
  await lake.mutate(
    faces.map((face) => ({patch: {id: face._id, set: {retraction: retraction(face)}}})),
  )
}

function known({retraction}: StoredStudy): CheckedRetraction | undefined {
  if (!retraction) return undefined
  const {status, checkedAt, source} = retraction
  return {status, ...(checkedAt && {checkedAt}), ...(source && {source})}
}

function nameOf({_id, title, doi, pmid}: StoredStudy): string {
  return [title || _id, doi ? `(${doi})` : pmid && `(PMID ${pmid})`].filter(Boolean).join(' ')
}

function words(finding: RetractionFinding | undefined): string {
  if (!finding) return 'not checked'
  const title = retractionStatuses.titleOf(finding.status)
  return finding.source ? `${title}, see ${finding.source}` : title
}
