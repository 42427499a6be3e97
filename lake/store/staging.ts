import type {Select} from '../query/select.ts'
import {mostLevels, MutationError, refuse, refuseDepth, type Refusal} from './errors.ts'
import {isWellFormedId, newDocumentId} from './ids.ts'
import {deepFreeze, isDeeperThan} from './json.ts'
import {
  applyPatch,
  effectiveOperations,
  explainPatch,
  operationsOf,
  patchSchema,
  type Patch,
} from './patches.ts'
import {strongReferencesIn} from './references.ts'
import {StagedSource, type Source} from './source.ts'
import type {Change, Deletion, Json, Mutation, StoredDocument} from './store-contract.ts'

export type Operation = 'create' | 'update' | 'delete' | 'none'

/** What one mutation did to one document. */
export interface Outcome {
  id: string
  operation: Operation
  document: StoredDocument | null
}

/** A change with the mutations, as applied, that made it: what listeners are told. */
export interface RecordedChange extends Change {
  mutations: readonly Mutation[]
}

/** Who and when a transaction is. */
interface Stamp {
  transactionId: string
  /** ISO 8601, UTC */
  timestamp: string
}

/** A transaction being worked out: mutations see what earlier ones did, nothing is stored yet. */
export class Staging {
  readonly outcomes: Outcome[] = []
  /** Documents whose history is forgotten together with this transaction. */
  readonly purged: string[] = []
  readonly #base: Source
  readonly #select: Select
  readonly #stamp: Stamp
  readonly #staged = new Map<string, StoredDocument | null>()
  readonly #applied = new Map<string, Mutation[]>()
  /** The documents as this transaction leaves them so far. */
  readonly source: Source
  #index = 0

  constructor(base: Source, select: Select, stamp: Stamp) {
    this.#base = base
    this.#select = select
    this.#stamp = stamp
    this.source = new StagedSource(base, this.#staged)
  }

  apply(mutations: readonly Mutation[]): void {
    for (const [index, mutation] of mutations.entries()) {
      this.#index = index
      this.#applyOne(mutation)
    }
  }

  /** The changes, one a document, after the references have been checked. */
  changes(): RecordedChange[] {
    const changes: RecordedChange[] = []
    for (const [documentId, after] of this.#staged) {
      const before = this.#base.get(documentId) ?? null
      if (before === null && after === null) continue
      const mutations = this.#applied.get(documentId) ?? []
      changes.push({documentId, before, after, mutations})
    }
    this.#checkReferences(changes)
    return changes
  }

  #applyOne(mutation: Mutation): void {
    if ('create' in mutation) {
      const document = this.#complete(mutation.create)
      if (this.source.get(document._id)) {
        throw this.#refuse(
          409,
          'documentAlreadyExistsError',
          `Document by ID "${document._id}" already exists`,
          {id: document._id},
        )
      }
      this.#put('create', document, {create: document})
    } else if ('createIfNotExists' in mutation) {
      const document = this.#complete(mutation.createIfNotExists)
      const existing = this.source.get(document._id)
      if (existing) this.#report(existing._id, 'none', existing)
      else this.#put('create', document, {createIfNotExists: document})
    } else if ('createOrReplace' in mutation) {
      const document = this.#complete(mutation.createOrReplace)
      const operation = this.source.get(document._id) ? 'update' : 'create'
      this.#put(operation, document, {createOrReplace: document})
    } else if ('delete' in mutation) {
      this.#delete(mutation.delete)
    } else {
      this.#patch(mutation.patch)
    }
  }

  #delete(deletion: Deletion): void {
    const ids = 'id' in deletion ? [deletion.id] : this.#selectIds(deletion)
    for (const id of ids) {
      const document = this.source.get(id)
      if ('id' in deletion) this.#checkRevision(id, document, deletion.ifRevisionID)
      if (document) {
        this.#staged.set(id, null)
        this.#record(id, {delete: {id}})
        if (deletion.purge === true) this.purged.push(id)
        this.#report(id, 'delete', null)
      } else {
        this.#report(id, 'none', null)
      }
    }
  }

  #patch(input: Record<string, Json>): void {
    const parsed = patchSchema.safeParse(input)
    if (!parsed.success) {
      throw this.#refuse(400, 'validationError', explainPatch(parsed.error, input))
    }
    const patch = parsed.data
    for (const id of this.#patchTargets(patch)) {
      const document = this.source.get(id)
      if (!document) {
        throw this.#refuse(
          404,
          'documentNotFoundError',
          `The document with the ID "${id}" was not found`,
          {id},
        )
      }
      this.#patchDocument(document, patch)
    }
  }

  #patchTargets(patch: Patch): string[] {
    if (patch.id !== undefined && patch.query === undefined) return [patch.id]
    if (patch.query !== undefined && patch.id === undefined) {
      return this.#selectIds({query: patch.query, params: patch.params ?? {}})
    }
    throw this.#refuse(400, 'validationError', 'A patch needs either an "id" or a "query"')
  }

  #patchDocument(document: StoredDocument, patch: Patch): void {
    this.#checkRevision(document._id, document, patch.ifRevisionID)
    const operations = effectiveOperations(document, operationsOf(patch))
    let patched: StoredDocument
    try {
      patched = applyPatch(document, operations)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw this.#refuse(400, 'validationError', `Cannot patch "${document._id}": ${reason}`)
    }
    for (const field of ['_id', '_type', '_createdAt'] as const) {
      if (patched[field] !== document[field]) {
        throw this.#refuse(
          409,
          'validationError',
          `Cannot modify immutable attribute "${field}" of "${document._id}"`,
          {id: document._id},
        )
      }
    }
    this.#put(
      'update',
      {...patched, _rev: this.#stamp.transactionId, _updatedAt: this.#stamp.timestamp},
      {patch: {id: document._id, ...operations}},
    )
  }

  #checkRevision(id: string, document: StoredDocument | undefined, expected?: string): void {
    if (expected === undefined || expected === document?._rev) return
    const current = document?._rev ?? null
    throw this.#refuse(
      409,
      'documentRevisionIDDoesNotMatchError',
      `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`,
      {id, currentRevisionID: current, expectedRevisionID: expected},
    )
  }

  #selectIds(selection: {query: string; params?: Record<string, Json> | undefined}): string[] {
    return this.#select(this.source, selection.query, selection.params ?? {})
  }

  /** Fills in what the store gives a new document: id, revision, times. */
  #complete(attributes: Partial<StoredDocument> & {_type: string}): StoredDocument {
    const given = attributes._id ?? ''
    const id = given === '' || given.endsWith('.') ? newDocumentId(given) : given
    if (!isWellFormedId(id)) {
      throw this.#refuse(400, 'validationError', `Malformed document ID: "${id}"`, {id})
    }
    const {timestamp, transactionId} = this.#stamp
    return {
      ...withoutUndefined(attributes),
      _id: id,
      _type: attributes._type,
      _rev: transactionId,
      _createdAt: timeOr(attributes._createdAt, timestamp),
      _updatedAt: timeOr(attributes._updatedAt, timestamp),
    }
  }

  #put(operation: Operation, document: StoredDocument, mutation: Mutation): void {
    if (isDeeperThan(mostLevels, document)) {
      throw refuseDepth(`Document "${document._id}"`, this.#index)
    }
    const frozen = deepFreeze(document)
    this.#staged.set(frozen._id, frozen)
    this.#record(frozen._id, mutation)
    this.#report(frozen._id, operation, frozen)
  }

  #record(id: string, mutation: Mutation): void {
    this.#applied.set(id, [...(this.#applied.get(id) ?? []), mutation])
  }

  #report(id: string, operation: Operation, document: StoredDocument | null): void {
    this.outcomes.push({id, operation, document})
  }

  #checkReferences(changes: readonly RecordedChange[]): void {
    const refusals: Refusal[] = []
    const holders = holdersAmong(changes)
    for (const {documentId, before, after} of changes) {
      if (after) refusals.push(...this.#missingTargets(before, after))
      else refusals.push(...this.#remainingReferrers(documentId, holders.get(documentId) ?? []))
    }
    if (refusals.length > 0) {
      throw new MutationError(
        409,
        refusals.map((error) => ({index: 0, error})),
      )
    }
  }

  #missingTargets(before: StoredDocument | null, after: StoredDocument): Refusal[] {
    const known = before ? strongReferencesIn(before) : new Set<string>()
    return [...strongReferencesIn(after)]
      .filter((target) => !known.has(target) && !this.source.get(target))
      .map((target) => ({
        type: 'documentReferenceDoesNotExistError',
        description: `Document "${after._id}" references non-existent document "${target}"`,
        id: after._id,
        referenceID: target,
      }))
  }

  #remainingReferrers(id: string, changed: readonly string[]): Refusal[] {
    const unchanged = [...this.#base.referrers(id)].filter((referrer) => {
      const document = this.#staged.has(referrer) ? undefined : this.#base.get(referrer)
      return document !== undefined && strongReferencesIn(document).has(id)
    })
    const holding = [...unchanged, ...changed]
    if (holding.length === 0) return []
    const named = holding.map((referrer) => `"${referrer}"`).join(', ')
    return [
      {
        type: 'documentHasExistingReferencesError',
        description: `Document "${id}" cannot be deleted as there are references to it from ${named}`,
        id,
        referencingIDs: holding,
      },
    ]
  }

  #refuse(
    status: MutationError['status'],
    type: string,
    description: string,
    details: Record<string, Json> = {},
  ): MutationError {
    return refuse(status, type, description, details, this.#index)
  }
}

/** For each document that changed ones refer to strongly, which those are. */
function holdersAmong(changes: readonly RecordedChange[]): Map<string, string[]> {
  const holders = new Map<string, string[]>()
  for (const {documentId, after} of changes) {
    if (!after) continue
    for (const target of strongReferencesIn(after)) {
      const known = holders.get(target)
      if (known) known.push(documentId)
      else holders.set(target, [documentId])
    }
  }
  return holders
}

function timeOr(given: string | undefined, otherwise: string): string {
  return given !== undefined && !Number.isNaN(Date.parse(given)) ? given : otherwise
}

function withoutUndefined(attributes: Partial<StoredDocument>): Record<string, Json> {
  const entries: [string, Json][] = []
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) entries.push([key, value])
  }
  return Object.fromEntries(entries)
}
