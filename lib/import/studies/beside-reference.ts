import {readReference} from '../../studies/read-reference.ts'
import {wordsOf} from '../../search/words.ts'
import {placesOfReference} from './reference-shape.ts'

/** A reference, without a warning before it and without what is said after its end. */
export function bareReference(text: string): string {
  const from = warning.exec(text)?.[0].length ?? 0
  const ends = placesOfReference(text).map(({end}) => end)
  const end = Math.max(0, ...ends) || yearAtEnd(text)
  return text.slice(from, end > from ? end : undefined)
}

const warning =
  /^\W*(?:warning|caution|note|important|retracted|withdrawn|corrected)\b[^.!]*[.!]\s+/i

/** The end of `Authors. Title. Journal. 2023.`, or 0. */
function yearAtEnd(text: string): number {
  const found = /[.?!]\s.*?[.?!]\s+(?:1[89]|20)\d\d\.(?=\s)/.exec(text.slice(0, 3000))
  return found ? found.index + found[0].length : 0
}

/** All words that a reference says in fields of a study. */
export function wordsOfReference(reference: string): string[] {
  const {fields, problems} = readReference(reference)
  const {title, authors = [], ...others} = fields
  const isGuess = problems.some((problem) => problem.includes('in no style'))
  const {year, doi, pmid, pmcid} = others
  const sure = isGuess ? [year, doi, pmid, pmcid] : [...Object.values(others), title]
  // A body without given names may be any sentence.
  const people = authors.flatMap(({family, given}) => (given === undefined ? [] : [family, given]))
  return wordsOf([...sure, ...people].join(' '))
}

const usual = new Set(
  wordsOf(
    'et al and in ed eds vol no pp p doi org https http www pmid pmcid pubmed crossref google scholar available from at retrieved accessed on epub ahead of print published online internet cited full text free article see suppl',
  ),
)
const dates =
  /\b(?:retrieved|accessed|cited|e-?pub|published)\b[^.;)\]]{0,20}?(?:\d{1,2}\s+\w{3,9}\s+\d{4}|\w{3,9}\s+\d{1,2},?\s+\d{4}|\d{4}(?:\s+\w{3}\s+\d{1,2})?)/giu

/** The sentences of a reference that say what is in no field of its study, those beside each other in one. */
export function notesIn(text: string, held: ReadonlySet<string>): string[] {
  const notes: string[] = []
  let isAfterNote = false
  for (const sentence of sentencesIn(text)) {
    const isNote = saysMore(sentence, held)
    if (isNote && isAfterNote) notes.push(`${notes.pop() ?? ''} ${sentence}`)
    else if (isNote) notes.push(sentence)
    isAfterNote = isNote
  }
  return notes
}

/** Its sentences, each place where the reference is to be found an end of one. */
function sentencesIn(text: string): string[] {
  let from = 0
  const between = placesOfReference(text).map(({start, end}) => {
    const before = text.slice(from, start)
    from = Math.max(from, end)
    return before
  })
  return [...between, text.slice(from)]
    .flatMap((piece) => piece.replace(dates, ' ').split(/(?<=[.?!]["”’)]?)\s+(?=[\p{L}\d"“‘([])/u))
    .map((sentence) => sentence.replace(/^[\s.,;:)\]]+|(?:\s+[.,;:])*\s*$/gu, ''))
    .filter(Boolean)
}

function saysMore(sentence: string, held: ReadonlySet<string>): boolean {
  const initials = /(?<![\p{L}\p{N}])\p{Lu}{1,3}(?![\p{L}\p{N}])/gu
  return wordsOf(sentence.replace(initials, ' ')).some(
    (word) => !held.has(word) && !usual.has(word),
  )
}
