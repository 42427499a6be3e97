import {wordsOf} from '../../search/words.ts'
import {findTwin, type KnownStudy, sameness} from '../../studies/find-twin.ts'
import {identifiersIn} from '../../studies/identifiers-in.ts'
import type {Catalog} from '../match/catalog.ts'
import {stem} from '../sections/section-names.ts'

type Study = Catalog['studies'][number]

export interface StudyMatch {
  study: Study
  confidence: number
  reason: string
}

const wordsOfTitles = new WeakMap<Study, string[]>()

function titleWords(study: Study): string[] {
  const known = wordsOfTitles.get(study) ?? wordsOf(study.title ?? '')
  wordsOfTitles.set(study, known)
  return known
}

function asKnown({_id, title, doi, pmid, pmcid, year}: Study): KnownStudy {
  return {
    ...{id: _id, title: title ?? undefined, doi: doi ?? undefined, pmid: pmid ?? undefined},
    ...{pmcid: pmcid ?? undefined, year: year ?? undefined},
  }
}

/** The clinic's study that a reference is about. */
export function matchStudy(reference: string, studies: readonly Study[]): StudyMatch | undefined {
  const {doi, ...others} = identifiersIn(reference)
  const twin = findTwin(studies.map(asKnown), {...(doi && {doi}), ...others})
  const same = twin && studies.find(({_id}) => _id === twin.study.id)
  if (same) {
    return {study: same, confidence: 1, reason: sameness[twin.by]}
  }
  const words = ` ${wordsOf(reference).join(' ')} `
  const byTitle = studies
    .filter((study) => titleWords(study).length >= 2)
    .filter((study) => words.includes(` ${titleWords(study).join(' ')} `))
    .toSorted((one, other) => (other.title ?? '').length - (one.title ?? '').length)[0]
  if (byTitle) return byTitleFound(byTitle, words, doi)
  return nearTitle(words, studies, doi)
}

function byTitleFound(
  study: Study,
  words: string,
  doi: string | undefined,
): StudyMatch | undefined {
  const isLong = titleWords(study).length >= 5
  const hasYear = study.year ? words.includes(` ${study.year} `) : false
  const hasAuthor = familyIn(study, words)
  // A short title such as “Patellofemoral Pain” is in many others.
  if (!isLong && !(hasYear && hasAuthor)) return undefined
  if (doi && study.doi && !hasYear) return undefined
  return {
    study,
    confidence: hasYear || hasAuthor ? 0.95 : 0.85,
    reason: hasYear || hasAuthor ? 'the same title, and author or year' : 'the same title',
  }
}

function nearTitle(words: string, studies: readonly Study[], doi: string | undefined) {
  if (doi) return undefined
  const own = new Set(words.trim().split(' ').map(stem))
  let best: StudyMatch | undefined
  for (const study of studies) {
    if (!study.year || !words.includes(` ${study.year} `)) continue
    const title = titleWords(study).map(stem)
    if (title.length < 6) continue
    const share = title.filter((word) => own.has(word)).length / title.length
    if (share < 0.85 || !familyIn(study, words)) continue
    if (share > (best?.confidence ?? 0)) {
      best = {
        study,
        confidence: Math.min(0.8, share),
        reason: 'almost the same title, author and year',
      }
    }
  }
  return best
}

function familyIn({families}: Study, words: string): boolean {
  const [first] = families ?? []
  return Boolean(first && words.includes(` ${wordsOf(first).join(' ')} `))
}

/** The clinic's only study of this year whose first author is one of these, the likeliest first. */
export function studyBy(families: readonly string[], year: number, studies: readonly Study[]) {
  const ofYear = studies.filter((study) => study.year === year)
  const alone = families.map((family) => {
    const name = wordsOf(family).join(' ')
    const found = ofYear.filter((study) => wordsOf(study.families?.[0] ?? '').join(' ') === name)
    return found.length === 1 ? found[0] : undefined
  })
  return alone.find((study) => study !== undefined)
}

/** What a text names a publication by, in one spelling. */
export function keysOf(text: string): string[] {
  const {doi, pmid, pmcid} = identifiersIn(text)
  return [doi?.toLowerCase(), pmid, pmcid].filter((key) => key !== undefined)
}

/** Is there a DOI, or a number of PubMed or PubMed Central, in a text? */
export function namesPublication(text: string): boolean {
  return keysOf(text).length > 0
}
