import {uniformPointCodes} from './point-code.ts'
import {simplifiedHanzi} from './simplified-hanzi.ts'

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/**
 * The words of a text in the one spelling in which they are compared: lower case, without accents,
 * tone marks and apostrophes; codes of points as one word; hanzi simplified, one word a run.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})['’ʼ‘`´](?=\p{L})/gu, '')
  const found = simplifiedHanzi(uniformPointCodes(plain)).match(runs) ?? []
  // 穴 means "point" and may follow any point's name.
  return found.map((word) => word.replace(/(?<=\p{Script=Han}{2})穴$/u, ''))
}

const smallWords = new Set(
  (
    'a an and are as at be been but by can could do does for from had has have how i if in into is ' +
    'it its me my of on or our so that the their them then there this to was we what when where ' +
    'which who why will with would you your'
  ).split(' '),
)

/** The words that tell what is looked for; all of them where there are no others. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !smallWords.has(word))
  return [...new Set(telling.length > 0 ? telling : words)]
}
