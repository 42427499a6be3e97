import {setTimeout as wait} from 'node:timers/promises'

import type {SearchIndex} from '#lib/search/search-index.ts'
import {reasonOf} from '#lib/reason.ts'

import {publishedClient} from '../client.ts'
import {log} from '../log.ts'
import {ContentIndex} from './content-index.ts'

/** Milliseconds before content that could not be read is read again. */
const pause = 1000
/** Milliseconds that anybody waits for the first index: of very many pages it takes longer. */
const first = 5000

/** An index, and whether it shows the version that was asked for or an older one. */
export type Searchable =
  | {state: 'current' | 'kept'; index: SearchIndex}
  /** There is no index yet, or the content could never be read. */
  | {state: 'unavailable'; index: undefined}

/**
 * The index of everything that is published, made at the first search and brought up to date at the
 * first search after a publication.
 */
export class SiteSearch {
  readonly #content: ContentIndex
  /** The version of the content that the index shows, and the one that it is to show. */
  #version: string | undefined
  #wanted: string | undefined
  #update: Promise<void> | undefined
  #failedAt = -Infinity

  constructor(content: ContentIndex) {
    this.#content = content
  }

  /**
   * The index for a version of the content.
   *
   * @param version is another one whenever something that search reads was published
   * @param patience milliseconds after which an older index is better than none
   */
  async at(version: string, patience = Infinity): Promise<Searchable> {
    if (version !== this.#version && performance.now() - this.#failedAt > pause) {
      this.#wanted = version
      this.#update ??= this.#bringUpToDate().finally(() => (this.#update = undefined))
      const enough = this.#version === undefined ? first : patience
      await Promise.race([
        this.#update,
        ...(Number.isFinite(enough) ? [wait(enough, undefined, {ref: false})] : []),
      ])
    }
    if (this.#version === undefined) return {state: 'unavailable', index: undefined}
    return {
      state: this.#version === version ? 'current' : 'kept',
      index: this.#content.index,
    }
  }

  async #bringUpToDate(): Promise<void> {
    try {
      while (this.#version !== this.#wanted) {
        const version = this.#wanted
        const startedAt = performance.now()
        const changes = await this.#content.readChanges()
        this.#version = version
        const milliseconds = Math.round(performance.now() - startedAt)
        log('search-updated', {...changes, milliseconds})
      }
    } catch (error) {
      this.#failedAt = performance.now()
      log('search-not-updated', {reason: reasonOf(error)})
    }
  }
}

/** There is one in a process. */
export const siteSearch = new SiteSearch(new ContentIndex(publishedClient))
