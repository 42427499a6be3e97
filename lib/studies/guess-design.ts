import type {StudyDesign} from '../content/vocabulary.ts'

export interface DesignGuess {
  design: StudyDesign
  /** What the guess rests on, as a sentence. */
  reason: string
}

/** PubMed's publication types, the most telling first. */
const publicationTypes: readonly (readonly [string, StudyDesign])[] = [
  ['Meta-Analysis', 'metaAnalysis'],
  ['Network Meta-Analysis', 'metaAnalysis'],
  ['Systematic Review', 'systematicReview'],
  ['Practice Guideline', 'guideline'],
  ['Guideline', 'guideline'],
  ['Randomized Controlled Trial', 'randomisedTrial'],
  ['Pragmatic Clinical Trial', 'randomisedTrial'],
  ['Observational Study', 'cohort'],
  ['Case Reports', 'caseReports'],
  ['Scoping Review', 'review'],
  ['Review', 'review'],
]

const titleWords: readonly (readonly [RegExp, StudyDesign])[] = [
  [/\bmeta[- ]?analys[ei]s\b/i, 'metaAnalysis'],
  [/\b(?:systematic(?: literature)? review|overview of systematic reviews)\b/i, 'systematicReview'],
  [/\b(?:clinical )?practice guidelines?\b/i, 'guideline'],
  [/\brandomi[sz]ed\b[^.:;?]{0,80}\btrial\b/i, 'randomisedTrial'],
  [/\b(?:cohort|observational|case[- ]control|cross[- ]sectional) study\b/i, 'cohort'],
  [/\bprospective survey\b/i, 'survey'],
  [/\bcase (?:reports?|series)\b/i, 'caseReports'],
  [/\b(?:narrative|scoping|literature) review\b/i, 'review'],
]

/**
 * The kind of study, where the record states it: as a publication type of PubMed, or in so many
 * words in the title. A protocol has no design yet that anybody could rely on.
 */
export function guessDesign(
  title: string | undefined,
  types: readonly string[] = [],
): DesignGuess | undefined {
  if (/\bprotocol\b/i.test(title ?? '')) return undefined
  const known = publicationTypes.find(([type]) => types.includes(type))
  if (known) return {design: known[1], reason: `PubMed lists it as “${known[0]}”.`}
  for (const [form, design] of titleWords) {
    const words = form.exec(title ?? '')?.[0]
    if (words !== undefined) return {design, reason: `The title says “${words}”.`}
  }
  return undefined
}
