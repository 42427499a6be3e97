import {uniformPointCodes} from '../../search/point-code.ts'
import {wordsOf} from '../../search/words.ts'
import type {Catalog} from './catalog.ts'
import {keyOf, type Name, namesOf, type NamedType} from './names.ts'
import {isTypo} from './typo.ts'

/** Words of the source that name a document. */
export interface Mention {
  name: Name
  text: string
  start: number
  end: number
  confidence: number
  reason: string
  /** Taken for the name because it is like it: some words may be no part of it. */
  isLikeness?: true
}

const mostWords = 7
const tokens = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’])+/gu

/** Whether a person said that these words do not mean this document. */
export function rejectionOf(text: string, id: string): string {
  return `${wordsOf(text).join(' ')} → ${id}`
}

/** Finds what the clinic's documents are called in a text. */
export class Names {
  readonly #byKey = new Map<string, Name[]>()
  readonly #rejected: ReadonlySet<string>

  constructor(catalog: Catalog, rejected: ReadonlySet<string>) {
    this.#rejected = rejected
    for (const name of namesOf(catalog)) {
      this.#byKey.set(name.key, [...(this.#byKey.get(name.key) ?? []), name])
    }
  }

  /** All mentions, longest first at each place, none in another. */
  mentionsIn(text: string, types: readonly NamedType[], isLabel = false): Mention[] {
    const words = [...text.matchAll(tokens)].map(({0: word, index}) => ({
      start: index,
      end: index + word.length,
      key: keyOf(word),
    }))
    const found: Mention[] = []
    for (let at = 0; at < words.length; at += 1) {
      const mention = this.#longestAt(text, words, at, types, isLabel)
      if (!mention) continue
      found.push(mention)
      at = words.findLastIndex(({end}) => end <= mention.end)
    }
    return found
  }

  #longestAt(
    text: string,
    words: readonly {start: number; end: number; key: string}[],
    at: number,
    types: readonly NamedType[],
    isLabel: boolean,
  ): Mention | undefined {
    const first = words[at]
    if (!first) return undefined
    let key = ''
    let best: Mention | undefined
    for (let next = at; next < Math.min(words.length, at + mostWords); next += 1) {
      const word = words[next]
      if (!word || (next > at && !isGap(text.slice(words[next - 1]?.end, word.start)))) break
      key += word.key
      const covered = text.slice(first.start, word.end)
      const name = this.#named(key, covered, types, isLabel)
      if (name) {
        const {confidence, reason} = name
        best = {name, text: covered, start: first.start, end: word.end, confidence, reason}
      }
    }
    return best
  }

  #named(key: string, covered: string, types: readonly NamedType[], isLabel: boolean) {
    const uniform = /^[a-z]{2,}\d+$/.test(key) ? uniformPointCodes(key) : key
    return this.#byKey
      .get(uniform)
      ?.filter(
        ({id, type, onlyAsLabel}) =>
          types.includes(type) &&
          (isLabel || !onlyAsLabel) &&
          !this.#rejected.has(rejectionOf(covered, id)),
      )
      .toSorted((one, other) => other.confidence - one.confidence)[0]
  }

  /** What a label means that is no exact name: a name with a slip of the pen, or most of its words. */
  closest(label: string, types: readonly NamedType[]): Mention | undefined {
    const words = wordsOf(label)
    const key = words.join('')
    if (key.length < 4) return undefined
    let best: Mention | undefined
    for (const names of this.#byKey.values()) {
      for (const name of names) {
        if (!types.includes(name.type) || name.key.length < 4) continue
        const confidence = isTypo(key, name.key) ? 0.75 : overlap(words, name.words)
        if (confidence < 0.6 || confidence <= (best?.confidence ?? 0)) continue
        if (this.#rejected.has(rejectionOf(label, name.id))) continue
        const reason = confidence === 0.75 ? 'almost its name' : 'words of its name'
        best = {
          ...{name, text: label, start: 0, end: label.length, confidence, reason},
          isLikeness: true,
        }
      }
    }
    return best
  }
}

function isGap(between: string): boolean {
  return /^[\s.\u2010-\u2015'’-]{0,2}$/.test(between)
}

/** How much of a name's words a label has, made less for words that it has beside them. */
function overlap(words: readonly string[], name: readonly string[]): number {
  const shared = name.filter((word) => words.includes(word)).length
  return (0.9 * (2 * shared)) / (words.length + name.length)
}
