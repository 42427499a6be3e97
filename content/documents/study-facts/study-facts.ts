/**
 * What a reader needs in order to weigh a study, beside its entry in the bibliography. A figure is
 * here only where it was checked; what was not is left out, never guessed.
 */
export interface StudyFacts {
  design:
    'metaAnalysis' | 'systematicReview' | 'randomisedTrial' | 'guideline' | 'survey' | 'review'
  /** Number of patients. Pages print it as people, so a count of therapists is no such number. */
  sampleSize?: number
  /** For reviews: number of studies that went in. */
  includedStudies?: number
  population?: string
  intervention?: string
  comparator?: string
  outcome?: string
  result?: string
  limitation?: string
  /** OCEBM 2011 level of evidence. */
  level?: 1 | 2 | 3 | 4 | 5
  levelLowered?: boolean
  /** What has become of the publication, where that is not “nothing”. */
  retraction?: {status: 'corrected'}
}
