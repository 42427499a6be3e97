import type {CommitLog, LoggedChange, LogRange} from '../store/commit-log.ts'
import type {Effects} from '../store/effects.ts'

export interface TransactionsWanted extends LogRange {
  /** Only those by these users; none named is all. */
  authors: readonly string[]
  /** Speak only of the documents asked about, not of others in the same transaction. */
  identifiedOnly: boolean
  effects: boolean
}

/** One transaction, as Sanity's history API tells of it. Past mutations are kept as effects only. */
export interface LoggedTransaction {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations: []
  effects?: Record<string, Effects>
}

export function transactionsOf(log: CommitLog, wanted: TransactionsWanted): LoggedTransaction[] {
  const found = log.changes(wanted)
  const all = wanted.identifiedOnly ? found : withOthers(log, found)
  return [...grouped(all).values()]
    .filter(([first]) => wanted.authors.length === 0 || wanted.authors.includes(first.author))
    .map((changes) => {
      const [{transactionId, timestamp, author}] = changes
      const effects = Object.fromEntries(
        changes.map((change) => [change.documentId, change.effects]),
      )
      return {
        id: transactionId,
        timestamp,
        author,
        documentIDs: changes.map(({documentId}) => documentId),
        mutations: [],
        ...(wanted.effects && {effects}),
      }
    })
}

/** The changes of each transaction together, in the order in which the transactions first appear. */
export function grouped(
  changes: readonly LoggedChange[],
): Map<number, [LoggedChange, ...LoggedChange[]]> {
  const groups = new Map<number, [LoggedChange, ...LoggedChange[]]>()
  for (const change of changes) {
    const group = groups.get(change.sequence)
    if (group) group.push(change)
    else groups.set(change.sequence, [change])
  }
  return groups
}

function withOthers(log: CommitLog, found: readonly LoggedChange[]): LoggedChange[] {
  const sequences = [...new Set(found.map(({sequence}) => sequence))]
  const bySequence = grouped(log.changesOf(sequences))
  return sequences.flatMap((sequence) => bySequence.get(sequence) ?? [])
}
