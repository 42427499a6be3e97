import type {Part, Piece} from './pieces.ts'

/**
 * How a piece of the source is in the draft: as `text`; as the `name` of what was matched; or as a
 * `heading`, which the page says in words of its own.
 */
export type PlacedAs = 'text' | 'name' | 'heading'

/** A field that a piece went to, and the words of it that the field does without. */
export interface Place {
  path: string
  as: PlacedAs
  without?: string
}

export type Fate = {kind: 'placed'; places: Place[]} | {kind: 'unplaced'; reason: string}

/** Keeps account of every piece of the source: nothing is lost silently. */
export class Ledger {
  readonly #fates = new Map<number, Fate>()

  /** Notes that a piece, or a part of it, went to a field. */
  place(part: Part, path: string, as: PlacedAs = 'text', without?: string) {
    const fate = this.#fates.get(part.piece.id)
    const places = fate?.kind === 'placed' ? fate.places : []
    if (!places.some((place) => place.path === path)) {
      places.push({path, as, ...(without && {without})})
    }
    this.#fates.set(part.piece.id, {kind: 'placed', places})
  }

  /** Notes why a piece goes nowhere, unless a part of it went somewhere. */
  leave(part: Part, reason: string) {
    if (!this.#fates.has(part.piece.id)) this.#fates.set(part.piece.id, {kind: 'unplaced', reason})
  }

  isPlaced({id}: Piece): boolean {
    return this.#fates.get(id)?.kind === 'placed'
  }

  fateOf({id}: Piece): Fate {
    return this.#fates.get(id) ?? {kind: 'unplaced', reason: noPlace}
  }
}

const noPlace = 'Nothing on a condition’s page is for this.'
