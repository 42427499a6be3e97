import type {SqliteStore} from '../store/sqlite-store.ts'
import {viewOf, type Perspective, type View} from './perspective.ts'

/** Keeps the view of each perspective until the next commit. */
export class Views {
  readonly #store: SqliteStore
  readonly #views = new Map<string, View>()
  #sequence = -1

  constructor(store: SqliteStore) {
    this.#store = store
  }

  of(perspective: Perspective): View {
    if (this.#sequence !== this.#store.sequence) {
      this.#views.clear()
      this.#sequence = this.#store.sequence
    }
    const key = perspective === 'raw' ? perspective : perspective.join(',')
    const known = this.#views.get(key)
    if (known) return known
    const view = viewOf(this.#store, perspective)
    this.#views.set(key, view)
    return view
  }
}
