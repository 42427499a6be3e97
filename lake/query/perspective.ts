import {isPublishedId, publishedId, draftId, versionId} from '../store/ids.ts'
import {isObject} from '../store/json.ts'
import type {Source} from '../store/source.ts'
import type {StoredDocument} from '../store/store-contract.ts'

/** `raw`, or the layers of documents to look through, uppermost first, ending in `published`. */
export type Perspective = 'raw' | readonly string[]

/** The documents as one perspective shows them. */
export interface View {
  documents(): readonly StoredDocument[]
  ofType(type: string): readonly StoredDocument[]
  withIds(ids: Iterable<string>): StoredDocument[]
  /** Those that hold a reference to one of the ids. */
  referringTo(ids: Iterable<string>): StoredDocument[]
  /** Ids of those that may have one of these slugs in some layer: perhaps too many, never too few. */
  idsWithSlugs(slugs: Iterable<string>): string[]
  /** What a reference leads to. */
  dereference(id: string): StoredDocument | undefined
}

const layerName = /^[A-Za-z0-9_-]+$/

/** Reads a perspective as clients name it; throws `RangeError` with a sentence where it is none. */
export function parsePerspective(names: readonly string[]): Perspective {
  const [only] = names
  if (names.length === 1 && only === 'raw') return 'raw'
  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  const wrong = layers.find((name) => name === 'raw' || !layerName.test(name))
  if (wrong !== undefined || layers.length === 0) {
    throw new RangeError(
      `Unknown perspective "${names.join(',')}": use raw, published, drafts, or a list of releases and drafts`,
    )
  }
  const published = layers.indexOf('published')
  return [...(published < 0 ? layers : layers.slice(0, published)), 'published']
}

export function viewOf(source: Source, perspective: Perspective): View {
  return perspective === 'raw' ? new RawView(source) : new LayeredView(source, perspective)
}

class RawView implements View {
  readonly #source: Source
  #all: readonly StoredDocument[] | undefined

  constructor(source: Source) {
    this.#source = source
  }

  documents(): readonly StoredDocument[] {
    return (this.#all ??= [...this.#source.documents()])
  }

  ofType(type: string): readonly StoredDocument[] {
    return [...this.#source.ofType(type)]
  }

  withIds(ids: Iterable<string>): StoredDocument[] {
    return present(ids, (id) => this.#source.get(id))
  }

  referringTo(ids: Iterable<string>): StoredDocument[] {
    return this.withIds(referrersOf(this.#source, ids))
  }

  idsWithSlugs(slugs: Iterable<string>): string[] {
    return [...namesakesOf(this.#source, slugs)]
  }

  dereference(id: string): StoredDocument | undefined {
    return this.#source.get(id)
  }
}

class LayeredView implements View {
  readonly #source: Source
  readonly #layers: readonly string[]
  readonly #byType = new Map<string, readonly StoredDocument[]>()
  #all: readonly StoredDocument[] | undefined

  constructor(source: Source, layers: readonly string[]) {
    this.#source = source
    this.#layers = layers
  }

  documents(): readonly StoredDocument[] {
    return (this.#all ??= this.#resolveAll(this.#source.documents()))
  }

  ofType(type: string): readonly StoredDocument[] {
    const known = this.#byType.get(type)
    if (known) return known
    const found = this.#resolveAll(this.#source.ofType(type)).filter(
      (document) => document._type === type,
    )
    this.#byType.set(type, found)
    return found
  }

  withIds(ids: Iterable<string>): StoredDocument[] {
    return present(ids, (id) => (isPublishedId(id) ? this.#resolve(id) : undefined))
  }

  referringTo(ids: Iterable<string>): StoredDocument[] {
    const referrers = new Set(referrersOf(this.#source, ids))
    const shown = [...referrers].filter((id) => this.#shownAs(publishedId(id)) === id)
    return this.withIds(shown.map((id) => publishedId(id)))
  }

  idsWithSlugs(slugs: Iterable<string>): string[] {
    return [...namesakesOf(this.#source, slugs)].map((id) => publishedId(id))
  }

  dereference(id: string): StoredDocument | undefined {
    const looksDeeper = this.#layers.length > 1
    return isPublishedId(id) || looksDeeper ? this.#resolve(publishedId(id)) : undefined
  }

  #resolveAll(documents: Iterable<StoredDocument>): StoredDocument[] {
    const ids = new Set<string>()
    const publishedOnly = this.#layers.length === 1
    for (const {_id} of documents) {
      if (!publishedOnly) ids.add(publishedId(_id))
      else if (isPublishedId(_id)) ids.add(_id)
    }
    return present(ids, (id) => this.#resolve(id))
  }

  /** The document in the uppermost layer that has it. */
  #resolve(id: string): StoredDocument | undefined {
    const shown = this.#shownAs(id)
    const document = shown === undefined ? undefined : this.#source.get(shown)
    if (!document) return undefined
    if (isObject(document._system) && document._system.delete === true) return undefined
    return this.#layers.length === 1 ? document : underPublishedId(document, id)
  }

  /** The id that it has in the uppermost layer that has it. */
  #shownAs(id: string): string | undefined {
    for (const layer of this.#layers) {
      const inLayer = idInLayer(layer, id)
      if (this.#source.get(inLayer)) return inLayer
    }
    return undefined
  }
}

function idInLayer(layer: string, id: string): string {
  if (layer === 'published') return id
  return layer === 'drafts' ? draftId(id) : versionId(layer, id)
}

const presented = new WeakMap<StoredDocument, StoredDocument>()

function underPublishedId(document: StoredDocument, id: string): StoredDocument {
  const known = presented.get(document)
  if (known) return known
  const shown = {...document, _id: id, _originalId: document._id}
  presented.set(document, shown)
  return shown
}

function present(
  ids: Iterable<string>,
  find: (id: string) => StoredDocument | undefined,
): StoredDocument[] {
  const found: StoredDocument[] = []
  for (const id of new Set(ids)) {
    const document = find(id)
    if (document) found.push(document)
  }
  return found
}

function* referrersOf(source: Source, ids: Iterable<string>): Iterable<string> {
  for (const id of ids) yield* source.referrers(id)
}

function* namesakesOf(source: Source, slugs: Iterable<string>): Iterable<string> {
  for (const slug of slugs) yield* source.withSlug(slug)
}
