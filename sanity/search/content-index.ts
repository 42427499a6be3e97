import {setImmediate as breathe} from 'node:timers/promises'
import {isDeepStrictEqual} from 'node:util'

import type {SanityClient} from '@sanity/client'

import {contentProblems} from '#lib/content/problems.ts'
import type {SearchName} from '#lib/search/search-entry.ts'
import {SearchIndex} from '#lib/search/search-index.ts'

import {log} from '../log.ts'
import {
  searchDocuments,
  searchDocumentsQuery,
  searchedDocument,
  type SearchedDocument,
  searchRevisions,
  searchRevisionsQuery,
} from '../queries/search.ts'
import {nameOf, referencesOf, searchEntry} from './search-entries.ts'

/** Documents that one query reads. */
const batch = 250
/** Documents after which others get their turn: indexing one takes about a millisecond. */
const breath = 10

/** An index of what is published, kept in step by reading what changed and nothing else. */
export class ContentIndex {
  readonly index = new SearchIndex()
  readonly #client: () => SanityClient
  readonly #revisions = new Map<string, string>()
  readonly #names = new Map<string, SearchName>()
  readonly #references = new Map<string, readonly string[]>()
  /** Documents with a new name, or gone, that conditions may still be found by. */
  readonly #renamed = new Set<string>()

  constructor(client: () => SanityClient) {
    this.#client = client
  }

  /**
   * Compares revisions, and reads each document that has a new one.
   *
   * @throws where the content cannot be read; to be called again then
   */
  async readChanges(): Promise<{documents: number; read: number; gone: number}> {
    const answer = await this.#client().fetch<unknown>(searchRevisionsQuery)
    const published = searchRevisions.parse(answer)
    const revisions = new Map(published.map(({_id, _rev}) => [_id, _rev]))
    const gone = [...this.#revisions.keys()].filter((id) => !revisions.has(id))
    for (const id of gone) this.#forget(id)

    const changed = published.filter(({_id, _rev}) => this.#revisions.get(_id) !== _rev)
    const [conditions, others] = [true, false].map((are) =>
      changed.filter(({_type}) => (_type === 'condition') === are).map(({_id}) => _id),
    )
    await this.#read(others ?? [], revisions)
    // A condition is found by the names of its points, so it is read again where one has a new name.
    const naming = [...this.#references].flatMap(([id, references]) =>
      references.some((reference) => this.#renamed.has(reference)) ? [id] : [],
    )
    const affected = [...new Set([...(conditions ?? []), ...naming])]
    await this.#read(affected, revisions)
    this.#renamed.clear()
    const read = (others?.length ?? 0) + affected.length
    return {documents: this.index.size, read, gone: gone.length}
  }

  async #read(ids: readonly string[], revisions: ReadonlyMap<string, string>): Promise<void> {
    for (let start = 0; start < ids.length; start += batch) {
      const asked = ids.slice(start, start + batch)
      const answer = await this.#client().fetch<unknown>(searchDocumentsQuery, {ids: asked})
      const documents = Object.values(searchDocuments.parse(answer)).flat()
      for (const [at, document] of documents.entries()) {
        const parsed = searchedDocument.safeParse(document)
        if (parsed.success) this.#keep(parsed.data)
        else {
          for (const problem of contentProblems(document, parsed.error)) {
            log('content-invalid', {page: 'search', ...problem, documentId: idOf(document)})
          }
        }
        if (at % breath === breath - 1) await breathe()
      }
      // One with a fault, too: what was found of it before stays until it changes again.
      for (const id of asked) this.#revisions.set(id, revisions.get(id) ?? '')
    }
  }

  #keep(document: SearchedDocument): void {
    const {_id: id} = document
    const name = nameOf(document)
    if (!isDeepStrictEqual(name, this.#names.get(id))) this.#renamed.add(id)
    this.#names.set(id, name)
    const references = referencesOf(document)
    if (references.length > 0) this.#references.set(id, references)
    else this.#references.delete(id)
    this.index.put(searchEntry(document, this.#names))
  }

  #forget(id: string): void {
    this.#revisions.delete(id)
    this.#references.delete(id)
    if (this.#names.delete(id)) this.#renamed.add(id)
    this.index.remove(id)
  }
}

function idOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null
    ? Reflect.get(document, '_id')
    : undefined
}
