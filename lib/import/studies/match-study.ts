import {stem} from '../sections/section-names.ts'
import {wordsOf} from '../../search/words.ts'
import type {Catalog} from '../match/catalog.ts'

type Study = Catalog['studies'][number]

export interface StudyMatch {
  study: Study
  confidence: number
  reason: string
}

/** The DOI in a text, without what a sentence puts after it. */
export function doiIn(text: string): string | undefined {
  return /\b10\.\d{4,9}\/[^\s"<>|]+/
    .exec(text)?.[0]
    .replace(/[.,;:)\]]+$/, '')
    .toLowerCase()
}

/** The PubMed number in a text. */
export function pmidIn(text: string): string | undefined {
  return (
    /\bPMID\s*:?\s*(\d{5,9})\b/i.exec(text)?.[1] ??
    /pubmed(?:\.ncbi\.nlm\.nih\.gov|\/)\/?(\d{5,9})\b/i.exec(text)?.[1]
  )
}

/** The clinic's study that a reference is about. */
export function matchStudy(reference: string, studies: readonly Study[]): StudyMatch | undefined {
  const doi = doiIn(reference)
  const pmid = pmidIn(reference)
  const byDoi = doi && studies.find((study) => study.doi?.toLowerCase() === doi)
  if (byDoi) return {study: byDoi, confidence: 1, reason: 'the same DOI'}
  const byPmid = pmid && studies.find((study) => study.pmid === pmid)
  if (byPmid) return {study: byPmid, confidence: 1, reason: 'the same PubMed number'}
  const words = ` ${wordsOf(reference).join(' ')} `
  const byTitle = studies
    .filter(({title}) => wordsOf(title ?? '').length >= 2)
    .filter(({title}) => words.includes(` ${wordsOf(title ?? '').join(' ')} `))
    .toSorted((one, other) => (other.title ?? '').length - (one.title ?? '').length)[0]
  if (byTitle) return byTitleFound(byTitle, words, doi)
  return nearTitle(words, studies, doi)
}

function byTitleFound(
  study: Study,
  words: string,
  doi: string | undefined,
): StudyMatch | undefined {
  const isLong = wordsOf(study.title ?? '').length >= 5
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
    const title = wordsOf(study.title ?? '').map(stem)
    if (title.length < 6 || !study.year || !words.includes(` ${study.year} `)) continue
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

/** The clinic's only study with this first author of this year. */
export function studyBy(family: string, year: number, studies: readonly Study[]) {
  const name = wordsOf(family).join(' ')
  const found = studies.filter(
    (study) => study.year === year && wordsOf(study.families?.[0] ?? '').join(' ') === name,
  )
  return found.length === 1 ? found[0] : undefined
}
