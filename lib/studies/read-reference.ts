import {authorNames} from './author-names.ts'
import {identifiersIn} from './identifiers-in.ts'
import {plainLine} from './plain-line.ts'
import {referenceSentences} from './reference-sentences.ts'
import type {StudyRecord} from './study-fields.ts'
import {type RawRecord, studyRecord} from './study-record.ts'

const longest = 3_000

const year = String.raw`(?<year>(?:18|19|20)\d\d)`
const pages = String.raw`(?<pages>[A-Za-z]{0,3}\d\w{0,12}(?:\.\w{1,12})?(?:\s?[-–—]\s?[A-Za-z]{0,3}\d\w{0,9})?)`

/** `2018 May 3;19(5):455-474` */
const afterYear = new RegExp(
  String.raw`[\s.(]${year}\)?(?:[\s-]+[A-Z][a-z]{2,8}\.?(?:[-/\s]\w{1,9})?(?:\s\d{1,2})?)?\s?;\s?(?<volume>[A-Za-z]{0,5}\s?\d{1,5}\w?(?:\sSuppl\.?(?:\s\d{1,3})?)?)?(?:\s?\((?<issue>[^()]{1,30})\))?(?:\s?:\s?${pages})?`,
  'u',
)
/** `The Journal of Pain, 19(5), 455–474` and `J Pain 19(5):455–474` */
const withoutYear = new RegExp(
  String.raw`^(?<journal>[^\d][^;]{1,150}?),?\s(?:vol\.?\s)?(?<volume>\d{1,5}\w?)(?:\s?\((?<issue>[^()]{1,30})\))?(?:,\s(?:no\.?|issue)\s(?<number>[\w-]{1,12}))?(?:\s?[:,]\s?(?:pp?\.?\s?|article\s)?${pages})?\.?$`,
  'iu',
)
/** `Journal of Pain, vol. 19, no. 5, 2018, pp. 455-474` and `Journal of Pain 19, no. 5 (2018): 455–74` */
const yearInside = new RegExp(
  String.raw`^(?<journal>[^\d][^;]{1,150}?),?\s(?:vol\.?\s)?(?<volume>\d{1,5})(?:[,.]\s?no\.?\s(?<issue>[\w-]{1,12}))?,?\s\(?(?:\w{3,9}\.?\s)?${year}\)?(?:[:,]\s?(?:pp?\.?\s?)?${pages})?\.?$`,
  'iu',
)
/** `Geneva: World Health Organization; 2009` */
const published = new RegExp(
  String.raw`(?<=^|[.?!]\s)(?<place>\p{Lu}[^.:;]{1,60}):\s(?<publisher>[^.:;]{2,120})[;.,]\s${year}\b`,
  'u',
)
/** `Vickers, A. J., & Linde, K. (2018). ` and `Vickers, A.J. and Linde, K., 2018. ` */
const authorsAndYear = new RegExp(
  String.raw`^(?<authors>.{2,1500}?)[\s,.]\s?(?:\(${year}[a-z]?(?:,[^()]{1,30})?\)[.,:]?|(?<bare>(?:18|19|20)\d\d)[a-z]?(?<stop>\.)?)\s(?<rest>.+)$`,
  'u',
)
const quoted =
  /^(?:(?<authors>.{2,1500}?)[.,]?\s)?["“‘](?<title>.{5,500}?)[.,]?["”’][.,]?\s(?<rest>.+)$/u

/** What says where a text is, and nothing about the text. */
const asides = [
  /\b(?:available|retrieved|accessed)\b(?:\s(?:from|at|on))?:?(?:\s\d{1,2}\s\w{3,9}\s\d{4}|\s\w{3,9}\s\d{1,2},\s\d{4})?[,.]?(?:\sfrom:?)?/giu,
  /\[(?:internet|online|cited[^\]]{0,40}|published[^\]]{0,40})\]/giu,
  /\b(?:e-?pub|published online)\b(?:\sahead of print)?:?(?:\s\d{1,2})?(?:\s\w{3,9})?(?:\s\d{4})?(?:\s\w{3,9})?(?:\s\d{1,2})?\.?/giu,
  /https?:\/\/\S+/giu,
  /\bdoi:?\s?10\.\S+/giu,
  /\b10\.\d{4,9}\/\S+/giu,
  /\bPMID:?\s?\d+;?/giu,
  /\b(?:PMCID:?\s?)?PMC\s?\d+;?/giu,
  /\[?(?:pubmed|crossref|google scholar|pmc free article|free full text)\]?/giu,
] as const

/** Without the number or dot that it has in a list. */
const marker = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]|[•*–-])\s+/u

/**
 * What a formatted reference says: in the styles of Vancouver, AMA, NLM and the BMJ, of APA and
 * Harvard, of MLA and Chicago, and as our own pages print it. Where the style is not known, the
 * identifiers and the year are still found, and the problems say that the rest is a guess.
 */
export function readReference(line: string): StudyRecord {
  const text = plainLine(line.slice(0, longest)).replace(marker, '')
  const plain = asides
    .reduce((left, aside) => left.replace(aside, ' '), text)
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s[.,;:])+$/, '')
    .trim()
  const url = /https?:\/\/[^\s<>"”]+[^\s<>"”.,;)]/i.exec(text)?.[0]
  const known = inYearFirst(plain) ?? inQuotes(plain) ?? inVancouver(plain) ?? asBook(plain)
  const read = studyRecord({
    ...(known ?? guessed(plain)),
    ...identifiersIn(text),
    url,
    othersLeftOut: /\bet\s+al\b/.test(text),
  })
  return known || plain === ''
    ? read
    : {
        ...read,
        problems: [
          ...read.problems,
          'This reference is in no style that is known here. Compare every field.',
        ],
      }
}

function peopleOf(authors: string | undefined) {
  const text = (authors ?? '').trim()
  const people = authorNames(text)
  if (people.length > 0) return people
  const name = text.replace(/[.,;]$/, '')
  return name === '' ? undefined : [{family: name}]
}

function inYearFirst(text: string): RawRecord | undefined {
  const parts = authorsAndYear.exec(text)?.groups
  if (!parts?.['authors'] || !parts['rest']) return undefined
  const {authors, rest} = parts
  // A year in the midst of a title has more than names before it.
  const named = authorNames(authors).length > 0
  const isBody = authors.length < 120 && referenceSentences(authors).length === 1
  if (!named && (!isBody || (parts['bare'] !== undefined && !parts['stop']))) return undefined
  const base = {authors: peopleOf(authors), year: parts['year'] ?? parts['bare']}
  const marked = quoted.exec(rest)?.groups
  if (marked?.['title'] && !marked['authors']) {
    return {...base, title: marked['title'], ...placeOf(marked['rest'] ?? '')}
  }
  const sentences = referenceSentences(rest)
  const [title, ...others] = sentences
  if (others.length === 0) return {...base, title}
  const place = placeOf(others.at(-1) ?? '')
  return {...base, title: joined([title, ...others.slice(0, -1)]), ...place}
}

function placeOf(sentence: string): RawRecord {
  const found = (yearInside.exec(sentence) ?? withoutYear.exec(sentence))?.groups
  if (found) {
    return {
      containerTitle: found['journal'],
      volume: found['volume'],
      issue: found['issue'] ?? found['number'],
      pages: found['pages'],
      ...(found['year'] !== undefined && {year: found['year']}),
    }
  }
  const late = afterYear.exec(sentence)
  if (late?.groups) return {...issueOf(late.groups), containerTitle: sentence.slice(0, late.index)}
  const house = /^(\p{Lu}[^.:;]{1,60}):\s(.{2,120})$/u.exec(sentence)
  if (house) return {publisherPlace: house[1], publisher: house[2]}
  return {containerTitle: sentence.replace(/^In:?\s/, '')}
}

function issueOf(groups: Record<string, string | undefined>): RawRecord {
  return {
    year: groups['year'],
    volume: groups['volume'],
    issue: groups['issue'],
    pages: groups['pages'],
  }
}

function inQuotes(text: string): RawRecord | undefined {
  const parts = quoted.exec(text)?.groups
  if (!parts?.['title'] || !parts['rest'] || !/\b(?:18|19|20)\d\d\b/.test(parts['rest'])) {
    return undefined
  }
  const authors = peopleOf(parts['authors'])
  return {authors, title: parts['title'], ...placeOf(parts['rest'])}
}

function inVancouver(text: string): RawRecord | undefined {
  const found = afterYear.exec(text) ?? /[.\s](?<year>(?:18|19|20)\d\d)\.?$/.exec(text)
  if (!found?.groups || published.test(text)) return undefined
  const sentences = referenceSentences(text.slice(0, found.index))
  if (sentences.length < 2) return undefined
  return {...headOf(sentences), ...issueOf(found.groups)}
}

/** Authors, title and journal: the first are names, or a body that has a title and a journal after it. */
function headOf(sentences: readonly string[]): RawRecord {
  const [first = '', ...others] = sentences
  const hasAuthors = authorNames(first).length > 0 || others.length > 1
  const rest = hasAuthors ? others : sentences
  const [title, journal] =
    rest.length > 1 ? [joined(rest.slice(0, -1)), rest.at(-1)] : [rest[0], undefined]
  return {
    authors: hasAuthors ? peopleOf(first) : undefined,
    title,
    containerTitle: journal?.replace(/^In:?\s/, ''),
  }
}

function asBook(text: string): RawRecord | undefined {
  const found = published.exec(text)
  if (!found?.groups) return undefined
  const sentences = referenceSentences(text.slice(0, found.index))
  const [first, ...others] = sentences
  if (first === undefined) return undefined
  const people = authorNames(first).length > 0 || others.length > 0
  const [title, ...book] = (people ? others : sentences).filter(
    (sentence) => !/^\d{1,2}(?:st|nd|rd|th) ed(?:ition|n)?$/i.test(sentence),
  )
  return {
    authors: people ? peopleOf(first) : undefined,
    title,
    containerTitle: book.at(-1)?.replace(/^In:?\s/, ''),
    publisher: found.groups['publisher'],
    publisherPlace: found.groups['place'],
    year: found.groups['year'],
  }
}

/** Where no style fits: names if there are any, and the longest sentence for the title. */
function guessed(text: string): RawRecord {
  const [first = '', ...others] = referenceSentences(text)
  const authors = authorNames(first)
  const titles = authors.length > 0 ? others : [first, ...others]
  const title = titles.toSorted((one, other) => other.length - one.length)[0]
  return {
    authors,
    title,
    year: /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0],
  }
}

function joined(sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence) => sentence !== undefined)
    .map((sentence, position) =>
      position < sentences.length - 1 && !/[?!]$/.test(sentence) ? `${sentence}.` : sentence,
    )
    .join(' ')
}
