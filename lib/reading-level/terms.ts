import {syllable} from 'syllable'

import {textAt} from '../claims/json.ts'
import {wordsAt} from '../claims/placed-texts.ts'
import {remembered} from '../remembered.ts'

/** A word or phrase in small letters, word by word. */
export type Term = readonly string[]

const segmenter = new Intl.Segmenter('en', {granularity: 'word'})

/** The words and numbers of a text, as it spells them. */
export const wordsOf: (text: string) => readonly string[] = remembered((text) =>
  [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike).map(({segment}) => segment),
)

/** A number counts as one, however it is said. */
export const syllablesOf = remembered((word) =>
  /\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1,
)

const asTerm = (text: string): Term => wordsOf(text.toLowerCase())

/** Short words need no excuse. */
const isLong = (term: Term) => term.some((word) => syllablesOf(word) >= 3)

/** `Kneecap (patella)` is two names. */
function namesIn(name: string): string[] {
  return name.split(/[()]/)
}

/** Where a page's subjects are named, by type of document. */
const namesOf: Readonly<Record<string, readonly string[]>> = {
  condition: [
    'title',
    'aliases',
    'codes.label',
    'differentials.name',
    'differentials.condition.title',
    'conventional.treatment.name',
    'approach.treatment.name',
    'points.point.englishName',
    'points.point.pinyin',
    'points.point.anatomy.name',
    'triggerPoints.triggerPoint.muscle',
    'triggerPoints.triggerPoint.latinName',
    'triggerPoints.triggerPoint.nerve',
    'triggerPoints.group',
    'triggerPoints.triggerPoint.anatomy.name',
  ],
  treatment: ['name'],
  acupuncturePoint: ['englishName', 'pinyin', 'anatomy.name'],
  triggerPoint: ['muscle', 'latinName', 'nerve', 'anatomy.name'],
  siteSettings: ['clinicName'],
}

/** What the page is about, under all its names: no plainer word would do. */
function namesOn(document: unknown): string[] {
  return (namesOf[textAt(document, '_type') ?? ''] ?? [])
    .flatMap((field) => wordsAt(document, field))
    .flatMap(({text}) => namesIn(text))
}

const word = String.raw`\p{L}[\p{L}-]*`
const functionWords = 'the|a|an|of|in|to|and|or|with|for|is|are|your|this|these|have|has|by|on|from'
const term = String.raw`(?<!\p{L})(?:(?!(?:${functionWords}) )${word} )?${word}`

/** The ways in which a page explains a word. */
const explanations = [
  // “cartilage (a smooth layer on the ends of bones)”
  new RegExp(String.raw`(${term}) \([^)]*\p{L}[^)]*\)`, 'giu'),
  // “roll inward (pronation)”
  new RegExp(String.raw`\((${word}(?: ${word}){0,2})\)`, 'giu'),
  // “called the quadriceps”
  new RegExp(String.raw`\bcalled (?:the |an? )?(${word}(?: ${word}){0,2})`, 'giu'),
  // “inflammation, which is how the body responds”
  new RegExp(String.raw`(${term}), which (?:is|are|means) `, 'giu'),
  // “inflammation, or swelling,”
  new RegExp(String.raw`(?<!,[^.]*)(${term}), or [^,.]+[,.]`, 'giu'),
]

/** Words that a text explains where it uses them. */
export const explainedIn: (text: string) => readonly Term[] = remembered((text) =>
  explanations
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((found) => asTerm(found[1] ?? ''))
    .filter(isLong),
)

/** The long words of a page that readers are told the meaning of, and the names of what it is about. */
export function termsOf(document: unknown, texts: readonly string[]): Term[] {
  return [...namesOn(document).map(asTerm).filter(isLong), ...texts.flatMap(explainedIn)]
}
