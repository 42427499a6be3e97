import type {StudyFields} from './study-fields.ts'

/** A study of the library, as far as it must be known to recognize it again. */
export interface KnownStudy {
  id: string
  title: string | undefined
  doi: string | undefined
  pmid: string | undefined
  pmcid?: string | undefined
  year?: number | undefined
}

/** What two records of one study have in common, in words. */
export const sameness = {
  doi: 'the same DOI',
  pmid: 'the same PubMed number',
  pmcid: 'the same PubMed Central number',
  title: 'the same title',
} as const
export type TwinReason = keyof typeof sameness

export interface Twin {
  study: KnownStudy
  /** What is the same. */
  by: TwinReason
}

/**
 * A title in the one spelling in which titles are compared: without case, accents, punctuation and
 * the notice that a retracted paper’s title gets.
 */
export function titleKey(title: string | undefined): string {
  return (title ?? '')
    .replace(/^\W*(?:retracted|withdrawn)(?:\s+(?:article|paper))?\s*[:.-]\s*/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/randomis/g, 'randomiz')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Shorter ones, such as “Knee pain”, are the names of many texts. */
const tellingTitle = 20

/**
 * The study of the library that a record is about: by DOI, by its number in PubMed or PubMed Central,
 * then by title.
 * Years may be one apart, as online and in print; further apart it is an update with the same name.
 */
export function findTwin(
  library: readonly KnownStudy[],
  {doi, pmid, pmcid, title, year}: Pick<StudyFields, 'doi' | 'pmid' | 'pmcid' | 'title' | 'year'>,
): Twin | undefined {
  const sameDoi = doi && library.find((study) => study.doi?.toLowerCase() === doi.toLowerCase())
  if (sameDoi) return {study: sameDoi, by: 'doi'}
  const samePmid = pmid && library.find((study) => study.pmid === pmid)
  if (samePmid) return {study: samePmid, by: 'pmid'}
  const samePmcid = pmcid && library.find((study) => study.pmcid === pmcid)
  if (samePmcid) return {study: samePmcid, by: 'pmcid'}
  const key = titleKey(title)
  if (key.length < tellingTitle) return undefined
  const sameTitle = library.find(
    (study) =>
      titleKey(study.title) === key &&
      Math.abs((study.year ?? year ?? 0) - (year ?? study.year ?? 0)) <= 1,
  )
  return sameTitle && {study: sameTitle, by: 'title'}
}
