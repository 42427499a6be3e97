import type {Json} from './store-contract.ts'

/** How deep objects and lists may be nested in a document. */
export const mostLevels = 100

/** Why one mutation of a transaction was refused, in the form Sanity's clients show. */
export type Refusal = {type: string; description: string} & Record<string, Json>

/** A transaction that was refused; nothing of it was stored. */
export class MutationError extends Error {
  readonly status: 400 | 404 | 409
  readonly refusals: readonly {index: number; error: Refusal}[]

  constructor(
    status: MutationError['status'],
    refusals: readonly {index: number; error: Refusal}[],
  ) {
    super(refusals.map(({error}) => error.description).join('; '))
    this.name = 'MutationError'
    this.status = status
    this.refusals = refusals
  }
}

/** The data folder cannot be used; the message says why and what to do. */
export class StoreUnavailableError extends Error {
  override name: string = 'StoreUnavailableError'
}

/** The data folder is fine, but another process has it. */
export class StoreInUseError extends StoreUnavailableError {
  override name = 'StoreInUseError'
}

export function refuse(
  status: MutationError['status'],
  type: string,
  description: string,
  details: Record<string, Json> = {},
  index = 0,
): MutationError {
  return new MutationError(status, [{index, error: {...details, type, description}}])
}

/** What is nested deeper than `mostLevels` is refused: walking it would exhaust the stack. */
export function refuseDepth(what: string, index: number): MutationError {
  const description = `${what} is nested more than ${String(mostLevels)} levels deep`
  return refuse(400, 'validationError', description, {}, index)
}
