import {claimsIn} from '#lib/claims/claims-in.ts'
import {textAt} from '#lib/claims/json.ts'
import type {Severity} from '#lib/claims/problem.ts'
import {gradesOf} from '#lib/claims/support.ts'

import {type Finding, isWithin, type Marker, type NamePlace} from './finding.ts'
import type {Surroundings} from './surroundings.ts'

/** A sentence that claims too much. */
export interface ClaimFinding extends Finding {
  severity: Severity
  word: string
  sentence: string
  /** What the form says of the same words. */
  markers: Marker[]
}

/** What a document claims too strongly, and whether the form lets that pass. */
export function claimFindings(
  document: unknown,
  markers: readonly Marker[],
  surroundings: Surroundings | undefined,
  nameOf: NamePlace,
): ClaimFinding[] {
  const isCondition = textAt(document, '_type') === 'condition'
  const grades = isCondition ? gradesOf(document) : (surroundings?.grades ?? [])
  return claimsIn(document, grades).map(({path, severity, word, sentence, advice}) => {
    const same = markers.filter(
      (marker) => marker.message.includes(advice) && isWithin(path, marker.path),
    )
    return {
      path,
      place: nameOf(path),
      message: advice,
      blocks: same.some(({level}) => level === 'error'),
      severity,
      word,
      sentence,
      markers: same,
    }
  })
}
