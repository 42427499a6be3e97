import {meridians} from '../content/vocabulary.ts'
import {pinyinSyllables} from './pinyin-syllables.ts'
import {codesAlike} from './point-code.ts'
import {simplifiedHanzi} from './simplified-hanzi.ts'

/** What a point is called; nothing need be known yet. */
export interface PointNames {
  code?: string | undefined
  pinyin?: string | undefined
  hanzi?: string | undefined
  englishName?: string | undefined
}

/** What is kept with a point so that it can be found and put in order. */
export interface PointLookup {
  /** Every way to write its names, for searches that compare letter by letter. */
  words: string
  /** Its place among all points: by meridian, then by number. Those without one come last. */
  order: number
}

/** Derives what is kept with a point from its names. */
export function pointLookup(names: PointNames): PointLookup {
  return {words: wordsOfPoint(names), order: orderOfPoint(names.code ?? '')}
}

function wordsOfPoint({code = '', pinyin = '', hanzi = '', englishName = ''}: PointNames): string {
  const ways = [
    ...codesAlike(code),
    ...waysToWritePinyin(pinyin, Array.from(hanzi).length),
    hanzi,
    simplifiedHanzi(hanzi),
    englishName,
    englishName.replaceAll('’', "'"),
    englishName.replaceAll(/['’]/g, ''),
  ]
  const words = ways.join(' ').toLowerCase().split(/\s+/).filter(Boolean)
  return [...new Set(words)].join(' ')
}

/** Marks of the first to the fourth tone. */
const tones = ['\u0304', '\u0301', '\u030C', '\u0300']

/** With tone marks, without, and with numbers instead; as one word and in syllables. */
function waysToWritePinyin(pinyin: string, count: number): string[] {
  const syllables = pinyinSyllables(pinyin, count)
  const whole = pinyin.replaceAll(/[\s'’-]+/g, '')
  return [
    pinyin,
    ...[whole, ...syllables].flatMap((word) => [
      word.normalize('NFC'),
      withoutTones(word),
      // What keyboards without a ü have.
      withoutTones(word.normalize('NFD').replaceAll(/(u)(?=[\u0300-\u030C]*\u0308)/gi, 'v')),
    ]),
    syllables.map((word) => `${withoutTones(word)}${toneOf(word)}`).join(''),
  ]
}

function withoutTones(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** The number of a syllable's tone; nothing where it has no mark. */
function toneOf(syllable: string): string {
  const tone = tones.findIndex((mark) => syllable.normalize('NFD').includes(mark))
  return tone < 0 ? '' : String(tone + 1)
}

const regionsOfExtraPoints = ['HN', 'CA', 'B', 'UE', 'LE']
const last = 99_999

function orderOfPoint(code: string): number {
  const [, channel = '', region, number] =
    /^([A-Z]{2})(?:-([A-Z]{1,2}))?(\d{1,2})$/.exec(code) ?? []
  const meridian = meridians.terms.findIndex(({value}) => value === channel)
  if (meridian < 0) return last
  const part = region === undefined ? 0 : regionsOfExtraPoints.indexOf(region) + 1
  return (meridian + 1) * 1000 + part * 100 + Number(number)
}
