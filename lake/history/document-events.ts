import type {CommitLog, LoggedChange} from '../store/commit-log.ts'
import {draftId, isPublishedId, publishedId} from '../store/ids.ts'
import {grouped} from './transactions.ts'

/** What happened to a document, in the words of Sanity's history events. */
export interface DocumentEvent {
  type: string
  timestamp: string
  author: string
  documentId: string
  revisionId?: string
  versionId?: string
  versionRevisionId?: string
  publishCause?: {type: 'document.publish'}
}

/**
 * The life of a published document, of its draft or of a version of it: created, published,
 * unpublished, discarded, deleted; newest first. Single edits are not told: the Studio reads those
 * from the transactions.
 */
export function documentEvents(
  log: CommitLog,
  id: string,
  limit: number,
  cursor: string | undefined,
): {events: DocumentEvent[]; nextCursor: string} {
  const base = publishedId(id)
  const version = isPublishedId(id) ? draftId(base) : id
  const before = cursor === undefined || cursor === '' ? Infinity : Number(cursor)
  const transactions = grouped(log.changes({documentIds: [base, version], reverse: true}))
  const events: DocumentEvent[] = []
  let nextCursor = ''
  for (const [sequence, changes] of transactions) {
    if (sequence >= before) continue
    const event = eventOf(base, version, changes, isPublishedId(id))
    if (!event) continue
    if (events.length === limit) return {events, nextCursor}
    events.push(event)
    nextCursor = String(sequence)
  }
  return {events, nextCursor: ''}
}

type What = 'created' | 'updated' | 'deleted' | 'untouched'

function eventOf(
  base: string,
  version: string,
  changes: readonly [LoggedChange, ...LoggedChange[]],
  forPublished: boolean,
): DocumentEvent | null {
  const {transactionId, timestamp, author} = changes[0]
  const changeOf = (id: string) => changes.find(({documentId}) => documentId === id)
  const published = what(changeOf(base))
  const draft = what(changeOf(version))
  const common = {timestamp, author, documentId: base}
  const former = changeOf(version)?.previousRevision
  const formerRevision = former == null ? {} : {versionRevisionId: former}

  if (draft === 'deleted' && (published === 'created' || published === 'updated')) {
    return {
      ...common,
      type: 'publishDocumentVersion',
      revisionId: transactionId,
      versionId: version,
      ...formerRevision,
      publishCause: {type: 'document.publish'},
    }
  }
  if (published === 'deleted' && draft !== 'deleted' && draft !== 'untouched') {
    return {
      ...common,
      type: 'unpublishDocument',
      revisionId: transactionId,
      versionId: version,
      versionRevisionId: transactionId,
    }
  }
  if (published === 'deleted') return {...common, type: 'deleteDocumentGroup'}
  if (forPublished) {
    if (published === 'untouched') return null
    const type = published === 'created' ? 'createLiveDocument' : 'updateLiveDocument'
    return {...common, type, revisionId: transactionId}
  }
  if (draft === 'created') {
    return {
      ...common,
      type: 'createDocumentVersion',
      versionId: version,
      versionRevisionId: transactionId,
    }
  }
  if (draft === 'deleted') {
    return {...common, type: 'deleteDocumentVersion', versionId: version, ...formerRevision}
  }
  return null
}

function what(change: LoggedChange | undefined): What {
  if (!change) return 'untouched'
  const isNothing = (patch: readonly unknown[]) => patch[0] === 0 && patch[1] === null
  if (isNothing(change.effects.revert)) return 'created'
  return isNothing(change.effects.apply) ? 'deleted' : 'updated'
}
