import {rejectionOf} from '../match/mentions.ts'
import type {Workshop} from '../workshop.ts'
import {authorsInParentheses, authorsInSentence, type NamedAuthor} from './authors-named.ts'
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
 * The marks that cite studies: `[3]`, `[1, 4–6]`, `(Cotchett et al., 2014)`, `(doi: 10.…)`, and what
 * stays in the text: numbers of publications, and authors with a year, `Cotchett et al. (2014)`.
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
  const asides = asidesIn(text, published)
  const byName = asides.flatMap((aside) => marksOfAside(shop, text, aside))
  const inProse = published.filter((one) => !asides.some((aside) => isIn(one, aside)))
  const numbered = [...byNumber, ...published]
  const byAuthor = authorsInSentence(text)
    .filter((one) => !asides.some((aside) => isIn(one, aside)))
    .map((one) =>
      writtenBy(
        shop,
        one,
        numbered.some((number) => follows(text, one, number)),
      ),
    )
  return [...byNumber, ...byName, ...[...inProse, ...byAuthor].flatMap(behind)].toSorted(
    (one, other) => one.start - other.start,
  )
}

/** Does a number stand right behind the words, which says better than they which study it is? */
function follows(text: string, {end}: {end: number}, number: {start: number}): boolean {
  return number.start >= end && /^[\s,;:([]*$/.test(text.slice(end, number.start))
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
  byNumber: Naming[]
  named: NamedAuthor[]
  /** There is nothing in it but citations. */
  citesOnly: boolean
}

const sayingNothing =
  /\bpp?\.?\s*\d+(?:\s*[–-]\s*\d+)?|\b(?:see|also|and|as|in|by|cf|e\.?g|i\.?e|for example|reviewed)\b|[;,.:&\s]/gi

function asidesIn(text: string, published: readonly Naming[]): Aside[] {
  return [...text.matchAll(inParentheses)].flatMap(({0: whole, 1: inside = '', index: start}) => {
    if (/^\d[\d\s,–-]*[a-z]?$/.test(inside)) return []
    const [from, end] = [start + whole.indexOf(inside), start + whole.length]
    const byNumber = published.filter((one) => isIn(one, {start, end}))
    const named = authorsInParentheses(inside).map((one) => ({
      ...one,
      ...{start: from + one.start, end: from + one.end},
    }))
    const rest = [...byNumber, ...named]
      .toSorted((one, other) => other.start - one.start)
      .reduce((left, one) => left.slice(0, one.start - from) + left.slice(one.end - from), inside)
    const citesOnly = rest.replace(sayingNothing, '') === ''
    return {start, end, from, inside, byNumber, named, citesOnly}
  })
}

function isIn(one: {start: number; end: number}, other: {start: number; end: number}): boolean {
  return one.start >= other.start && one.end <= other.end
}

/** The mark behind words that stay. */
function behind({end, words, targets}: Naming): CitationMark[] {
  return targets.length > 0 ? [markOf(end, end, words, targets)] : []
}

/** Parentheses that only cite become a mark; of others, no more than the number of a publication. */
function marksOfAside(shop: Workshop, text: string, aside: Aside): CitationMark[] {
  const {start, end, byNumber, named, citesOnly} = aside
  const byAuthor = named
    .filter(({isSure}) => citesOnly || isSure)
    .map((one) => writtenBy(shop, one, byNumber.length > 0))
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

/** @param isNumbered whether a number beside it says which publication it is */
function writtenBy(shop: Workshop, one: NamedAuthor, isNumbered: boolean): Naming {
  const {start, end, words, families, years, isSure} = one
  const studies = years.map((year) => studyBy(families, year, shop.catalog.studies))
  const found = studies.filter((study) => study !== undefined)
  const isKnown = found.length === years.length
  const targets = found.flatMap((study) =>
    known(shop, words, study, isSure ? 0.8 : 0.6, 'its author and year'),
  )
  if (!isKnown && !isNumbered) {
    const reason = 'The clinic has no such study. The words stay.'
    shop.report({kind: 'citation', text: words, reason})
  }
  return {start, end, words, targets, isKnown: isKnown && targets.length > 0}
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
  study: Study,
  confidence: number,
  reason: string,
): StudyTarget[] {
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
