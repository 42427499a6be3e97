import {referencesIn} from './references.ts'
import {slugOf} from './slug.ts'
import type {Source} from './source.ts'
import type {StoredDocument} from './store-contract.ts'

/** Every document in memory, by id, by type, by slug and by what it refers to. */
export class Indexes implements Source {
  readonly #byId = new Map<string, StoredDocument>()
  readonly #byType = new Map<string, Map<string, StoredDocument>>()
  readonly #referrers = new Map<string, Set<string>>()
  readonly #bySlug = new Map<string, Set<string>>()

  get(id: string): StoredDocument | undefined {
    return this.#byId.get(id)
  }

  documents(): Iterable<StoredDocument> {
    return this.#byId.values()
  }

  ofType(type: string): Iterable<StoredDocument> {
    return this.#byType.get(type)?.values() ?? []
  }

  referrers(id: string): Iterable<string> {
    return this.#referrers.get(id) ?? []
  }

  withSlug(slug: string): Iterable<string> {
    return this.#bySlug.get(slug) ?? []
  }

  replace(before: StoredDocument | null, after: StoredDocument | null): void {
    if (before) this.#remove(before)
    if (after) this.#add(after)
  }

  #add(document: StoredDocument): void {
    this.#byId.set(document._id, document)
    const sameType = this.#byType.get(document._type) ?? new Map<string, StoredDocument>()
    this.#byType.set(document._type, sameType.set(document._id, document))
    for (const target of referencesIn(document)) put(this.#referrers, target, document._id)
    const slug = slugOf(document)
    if (slug !== undefined) put(this.#bySlug, slug, document._id)
  }

  #remove(document: StoredDocument): void {
    this.#byId.delete(document._id)
    this.#byType.get(document._type)?.delete(document._id)
    for (const target of referencesIn(document)) take(this.#referrers, target, document._id)
    const slug = slugOf(document)
    if (slug !== undefined) take(this.#bySlug, slug, document._id)
  }
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}

function take(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  ids?.delete(id)
  if (ids?.size === 0) index.delete(key)
}
