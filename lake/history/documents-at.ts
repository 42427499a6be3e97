import type {SqliteStore} from '../store/sqlite-store.ts'
import type {LoggedChange} from '../store/commit-log.ts'
import type {StoredDocument} from '../store/store-contract.ts'

/** A moment in the past; without any of these, now. */
export interface Moment {
  /** As of this transaction. */
  revision?: string | undefined
  /** As of this time, ISO 8601 UTC. */
  time?: string | undefined
  /** As each document last was, even if it is gone. */
  lastRevision?: boolean
}

/** The documents as they were at a moment; those that did not exist then are left out. */
export function documentsAt(
  store: SqliteStore,
  documentIds: readonly string[],
  {revision, time, lastRevision = false}: Moment,
): StoredDocument[] {
  const position = revision === undefined ? undefined : store.log.positionOf(revision)
  if (revision !== undefined && position === undefined) return []
  const wanted = ({sequence, timestamp, effects: {apply}}: LoggedChange) => {
    if (position !== undefined) return sequence <= position
    if (lastRevision) return !(apply[0] === 0 && apply[1] === null)
    return time === undefined || timestamp <= time
  }
  return documentIds.flatMap((id) => store.log.documentAt(id, store.get(id), wanted) ?? [])
}
