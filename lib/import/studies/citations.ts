import {rejectionOf} from '../match/mentions.ts'
import type {Workshop} from '../workshop.ts'
import {keysOf, matchStudy, studyBy} from './match-study.ts'
import {type NamedPublications, publicationsIn} from './publications-in.ts'
import type {StudyTarget} from './reference-list.ts'

/**
 * A mark in a text that cites; without targets where nothing is known by it. It takes the place of
 * its words, or, where it has no length, stands behind them.
 */
export interface CitationMark {
  start: number
  end: number
  /** What cites. */
  words: string
  targets: StudyTarget[]
}

const numbers = /\s*\[(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\]/g
const inParentheses = /\s*[([]([^()[\]]{4,200})[)\]]/g

/**
 * The marks that cite studies: `[3]`, `[1, 4–6]`, `(Cotchett et al., 2014)`, `(doi: 10.…)`, and
 * numbers of publications in the text, which stay in it.
 */
export function citationsIn(shop: Workshop, text: string): CitationMark[] {
  const byNumber = [...text.matchAll(numbers)].map((found) => {
    const cited = numbersIn(found[1] ?? '')
    for (const number of cited.filter((one) => !shop.cited.has(one))) {
      shop.report({
        kind: 'citation',
        text: `[${number}]`,
        reason: 'No study stands under this number. The mark stays in the text.',
      })
    }
    const targets = cited.flatMap((number) => shop.cited.get(number) ?? [])
    const [words] = found
    return markOf(found.index, found.index + words.length, words, targets)
  })
  const published = publicationsIn(text).map((one) => publishedAs(shop, text, one))
  const asides = [...text.matchAll(inParentheses)].flatMap(({0: whole, 1: inside = '', index}) => {
    if (/^\d[\d\s,–-]*$/.test(inside)) return []
    return {start: index, end: index + whole.length, from: index + whole.indexOf(inside), inside}
  })
  const byName = asides.flatMap((aside) => marksOfAside(shop, text, aside, published))
  const inProse = published.filter((one) => !asides.some((aside) => isIn(one, aside)))
  return [...byNumber, ...byName, ...inProse.flatMap(behind)].toSorted(
    (one, other) => one.start - other.start,
  )
}

function markOf(
  start: number,
  end: number,
  words: string,
  targets: readonly StudyTarget[],
): CitationMark {
  return {start, end, words: words.trim(), targets: unlike(targets)}
}

/** Words that say which studies they are about. */
interface Naming {
  start: number
  end: number
  words: string
  targets: StudyTarget[]
  /** Does the clinic have all that they name? */
  isKnown: boolean
}

/** What stands in parentheses, without them, from `from` on. */
interface Aside {
  start: number
  end: number
  from: number
  inside: string
}

function isIn(one: {start: number; end: number}, other: {start: number; end: number}): boolean {
  return one.start >= other.start && one.end <= other.end
}

/** The mark behind words that stay. */
function behind({end, words, targets}: Naming): CitationMark[] {
  return targets.length > 0 ? [markOf(end, end, words, targets)] : []
}

/** Parentheses that only cite become a mark; of others, no more than the number of a publication. */
function marksOfAside(
  shop: Workshop,
  text: string,
  aside: Aside,
  published: readonly Naming[],
): CitationMark[] {
  const {start, end, from, inside} = aside
  const byNumber = published.filter((one) => isIn(one, aside))
  const named = [...inside.matchAll(authorAndYear)].map(({0: words, index}) => ({
    ...{start: from + index, end: from + index + words.length, words},
  }))
  const rest = [...byNumber, ...named]
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, one) => left.slice(0, one.start - from) + left.slice(one.end - from), inside)
  const citesOnly = rest.replace(/\bsee\b|\band\b|[;,.:&\s]/gi, '') === ''
  const byAuthor = citesOnly ? named.map((one) => writtenBy(shop, one, byNumber.length > 0)) : []
  const all = [...byNumber, ...byAuthor]
  if (citesOnly && all.length > 0 && all.every(({isKnown}) => isKnown)) {
    const targets = all.flatMap((one) => one.targets)
    return [markOf(start, end, text.slice(start, end), targets)]
  }
  return [
    ...byAuthor.flatMap(behind),
    ...byNumber.flatMap((one) => (one.isKnown ? [withSeparator(text, aside, one)] : behind(one))),
  ]
}

/** The mark in the place of a number, and of what divided it from the words beside it. */
function withSeparator(text: string, {from, inside}: Aside, one: Naming): CitationMark {
  const before = /\s*[;,]?\s*$/.exec(text.slice(from, one.start))?.[0].length ?? 0
  const after = /^\s*[;,]?\s*/.exec(text.slice(one.end, from + inside.length))?.[0].length ?? 0
  const isFirst = one.start - before === from
  return markOf(one.start - before, isFirst ? one.end + after : one.end, one.words, one.targets)
}

function numbersIn(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number)
    return Array.from({length: Math.min(50, Math.max(1, to - from + 1))}, (_, at) => from + at)
  })
}

const authorAndYear =
  /(\p{Lu}[\p{L}’'-]+)(?:\s+et al\.?|\s+(?:and|&)\s+\p{Lu}[\p{L}’'-]+)?,?\s+((?:19|20)\d\d)/gu

/** @param isNumbered whether a number beside it says which publication it is */
function writtenBy(
  shop: Workshop,
  one: {start: number; end: number; words: string},
  isNumbered: boolean,
): Naming {
  const [, family = '', year] = new RegExp(authorAndYear.source, 'u').exec(one.words) ?? []
  const study = studyBy(family, Number(year), shop.catalog.studies)
  if (!study && isNumbered) return {...one, targets: [], isKnown: false}
  const targets = known(shop, one.words, study, 0.8, 'its author and year')
  return {...one, targets, isKnown: targets.length > 0}
}

function publishedAs(shop: Workshop, text: string, {start, end, each}: NamedPublications): Naming {
  const found = each.map((number) => studyOfNumber(shop, number))
  const words = text.slice(start, end)
  return {start, end, words, targets: found.flat(), isKnown: found.every(({length}) => length > 0)}
}

function studyOfNumber(shop: Workshop, number: string): StudyTarget[] {
  const listed = keysOf(number).flatMap((key) => shop.listed.get(key) ?? [])
  if (listed.length > 0) return listed
  const match = matchStudy(number, shop.catalog.studies)
  if (match) return known(shop, number, match.study, match.confidence, match.reason)
  if (!shop.unrecognized.some(({kind, text}) => kind === 'citation' && text.includes(number))) {
    shop.report({
      kind: 'citation',
      text: number,
      reason:
        'The clinic has no study with this number. The words stay. Add it under Studies, then cite it here.',
    })
  }
  return []
}

type Study = Workshop['catalog']['studies'][number]

function known(
  shop: Workshop,
  text: string,
  study: Study | undefined,
  confidence: number,
  reason: string,
): StudyTarget[] {
  if (!study) {
    shop.report({kind: 'citation', text, reason: 'The clinic has no such study. The words stay.'})
    return []
  }
  if (shop.rejected.has(rejectionOf(text, study._id))) return []
  const {_id: id, title, isDraft} = study
  shop.noteOther({
    ...{text, path: `studies[${id}]`, type: 'study' as const, id, title: title ?? id},
    ...{confidence, reason},
  })
  return [{id, title: title ?? id, isDraft}]
}

function unlike(targets: readonly StudyTarget[]): StudyTarget[] {
  return [...new Map(targets.map((target) => [target.id, target])).values()]
}
