import type {RetractionStatus} from '../content/vocabulary.ts'

/** What a source says has happened to a publication. */
export interface RetractionFinding {
  status: RetractionStatus
  /** The address of the notice. */
  source?: string
}

/** What a study says of itself, as the Studio keeps it. */
export interface CheckedRetraction extends RetractionFinding {
  /** The day on which somebody looked. */
  checkedAt?: string
}

const severity: Readonly<Record<RetractionStatus, number>> = {
  none: 0,
  corrected: 1,
  concern: 2,
  retracted: 3,
}

/** The gravest of what was found; of two as grave, the one that leads to its notice. */
export function gravest(findings: readonly RetractionFinding[]): RetractionFinding {
  return findings.reduce<RetractionFinding>(
    (worst, finding) => {
      const more = severity[finding.status] - severity[worst.status]
      return more > 0 || (more === 0 && !worst.source && finding.source) ? finding : worst
    },
    {status: 'none'},
  )
}

/**
 * What a study says after a look. A graver status that somebody has entered stays: journals say
 * more on their own pages than they report.
 *
 * @param today the day of the look
 */
export function afterLook(
  known: CheckedRetraction | undefined,
  found: RetractionFinding,
  today: string,
): CheckedRetraction {
  const keeps = known !== undefined && severity[known.status] > severity[found.status]
  const {status, source} = keeps ? known : found
  const address = source ?? (known?.status === status ? known.source : undefined)
  return {status, checkedAt: today, ...(address !== undefined && {source: address})}
}
