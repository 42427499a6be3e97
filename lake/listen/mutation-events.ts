import type {Condition} from '../query/condition.ts'
import {effectsOf} from '../store/effects.ts'
import {isVersionId} from '../store/ids.ts'
import type {RecordedCommit} from '../store/sqlite-store.ts'
import type {RecordedChange} from '../store/staging.ts'

/** What a listener asked to be told. */
export interface Wishes {
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  includeAllVersions: boolean
  effects: boolean
}

type Transition = 'appear' | 'update' | 'disappear'

/** The events by which a listener learns of a commit, one for each document that concerns it. */
export function mutationEvents(commit: RecordedCommit, condition: Condition, wishes: Wishes) {
  const relevant = commit.changes.flatMap((change) => {
    if (isVersionId(change.documentId) && !wishes.includeAllVersions) return []
    const transition = transitionOf(change, condition)
    return transition ? [{change, transition}] : []
  })
  return relevant.map(({change, transition}, index) => {
    const {documentId, before, after, mutations} = change
    return {
      eventId: `${commit.transactionId}#${documentId}`,
      documentId,
      transactionId: commit.transactionId,
      transition,
      identity: commit.author,
      timestamp: commit.timestamp,
      visibility: 'query',
      transactionTotalEvents: relevant.length,
      transactionCurrentEvent: index + 1,
      ...(before && {previousRev: before._rev}),
      // Deletions, too: the Studio puts events in order by their revisions, and drops one without.
      resultRev: after?._rev ?? commit.transactionId,
      ...(wishes.includeMutations && {mutations}),
      ...(wishes.includeResult && after && {result: after}),
      ...(wishes.includePreviousRevision && {previous: before}),
      ...(wishes.effects && {effects: effectsOf(before, after)}),
    }
  })
}

function transitionOf({before, after}: RecordedChange, condition: Condition): Transition | null {
  const was = before !== null && condition(before)
  const is = after !== null && condition(after)
  if (was && is) return 'update'
  if (is) return 'appear'
  return was ? 'disappear' : null
}
