import {refuse} from '../store/errors.ts'
import {isObject, parseJson} from '../store/json.ts'
import {parseMutations} from '../store/mutations.ts'
import type {SqliteStore} from '../store/sqlite-store.ts'
import type {Json, Mutation} from '../store/store-contract.ts'

/** What to do with a document that is there already: refuse, replace it, or leave it. */
export const importModes = ['create', 'replace', 'missing'] as const
export type ImportMode = (typeof importModes)[number]

const mutationOf = {
  create: 'create',
  replace: 'createOrReplace',
  missing: 'createIfNotExists',
} as const

export interface Imported {
  transactionId: string
  /** How many documents were written. */
  written: number
  /** How many were there already and stayed as they were. */
  kept: number
}

/**
 * Stores documents from NDJSON in one transaction, so that they may refer to each other in any order
 * and a mistake in one leaves nothing half done. Throws `MutationError` naming the line.
 */
export function importDocuments(
  store: SqliteStore,
  text: string,
  mode: ImportMode,
  author: string,
): Imported {
  const mutations = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [mutationFrom(line, index + 1, mode)]))
  const {commit, outcomes} = store.execute({author, mutations})
  const kept = outcomes.filter(({operation}) => operation === 'none').length
  return {transactionId: commit.transactionId, written: outcomes.length - kept, kept}
}

function mutationFrom(line: string, number: number, mode: ImportMode): Mutation {
  let document: Json
  try {
    document = parseJson(line)
  } catch {
    throw refuse(400, 'validationError', `Line ${String(number)} is not JSON`)
  }
  if (
    !isObject(document) ||
    typeof document._id !== 'string' ||
    typeof document._type !== 'string'
  ) {
    throw refuse(
      400,
      'validationError',
      `Line ${String(number)} is not a document: it needs "_id" and "_type"`,
    )
  }
  const [mutation] = parseMutations([{[mutationOf[mode]]: document}])
  if (!mutation) throw refuse(400, 'validationError', `Line ${String(number)} is not a document`)
  return mutation
}
