import {wordsOf} from '../../search/words.ts'
import type {Mention} from './mentions.ts'
import {isTypo} from './typo.ts'

const filler = new Set(['and', 'or', 'the', 'a', 'an', 'point', 'points', 'muscle', 'muscles'])
const tokens = /[\p{L}\p{N}\p{M}'’]+/gu

/** Words of a text that are no part of the names in it: what would be lost if only those were kept. */
export function wordsBeyond(text: string, mentions: readonly Mention[]): string[] {
  const listNumber = /^\s*\(?\d{1,2}[.)]\s+/.exec(text)?.[0].length ?? 0
  return [...text.matchAll(tokens)]
    .filter(({index}) => index >= listNumber)
    .filter(({0: word, index}) => !mentions.some((mention) => covers(mention, word, index)))
    .map(([word]) => word)
    .filter((word) => !filler.has(word.toLowerCase()))
}

function covers({name, start, end, isLikeness}: Mention, word: string, index: number): boolean {
  const words = wordsOf(word)
  if (words.every((one) => name.words.includes(one))) return true
  return isLikeness
    ? words.every((one) => name.words.some((other) => isTypo(one, other)))
    : index >= start && index < end
}
