import {referencesIn} from './references.ts'
import type {StoredDocument} from './store-contract.ts'

/** Documents with the indexes that make questions about them quick. */
export interface Source {
  get(id: string): StoredDocument | undefined
  documents(): Iterable<StoredDocument>
  ofType(type: string): Iterable<StoredDocument>
  /** Ids of the documents that hold a reference to `id`. */
  referrers(id: string): Iterable<string>
  /** Ids of the documents whose `slug.current` this is; may name too many, never too few. */
  withSlug(slug: string): Iterable<string>
}

/** A source with uncommitted changes on top: what later mutations of one transaction see. */
export class StagedSource implements Source {
  readonly #base: Source
  readonly #staged: ReadonlyMap<string, StoredDocument | null>

  constructor(base: Source, staged: ReadonlyMap<string, StoredDocument | null>) {
    this.#base = base
    this.#staged = staged
  }

  get(id: string): StoredDocument | undefined {
    const staged = this.#staged.get(id)
    return staged === undefined ? this.#base.get(id) : (staged ?? undefined)
  }

  *documents(): Iterable<StoredDocument> {
    yield* this.#overlay(this.#base.documents())
  }

  *ofType(type: string): Iterable<StoredDocument> {
    for (const document of this.#overlay(this.#base.ofType(type))) {
      if (document._type === type) yield document
    }
  }

  *referrers(id: string): Iterable<string> {
    for (const referrer of this.#base.referrers(id)) {
      if (!this.#staged.has(referrer)) yield referrer
    }
    for (const document of this.#staged.values()) {
      if (document && referencesIn(document).has(id)) yield document._id
    }
  }

  *withSlug(slug: string): Iterable<string> {
    yield* this.#base.withSlug(slug)
    yield* this.#staged.keys()
  }

  *#overlay(documents: Iterable<StoredDocument>): Iterable<StoredDocument> {
    for (const document of documents) if (!this.#staged.has(document._id)) yield document
    for (const document of this.#staged.values()) if (document) yield document
  }
}
