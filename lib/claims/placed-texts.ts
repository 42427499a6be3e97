import {copyFields} from './copy-fields.ts'
import {listAt, property, textAt} from './json.ts'
import type {PathStep} from './problem.ts'

/** Studies that stand in a text, after the words that rest on them. */
export interface PlacedCitation {
  /** Where in the text, in UTF-16 units. */
  at: number
  studies: string[]
}

/** A text of a document: a field, a member of a list of texts, or a block of a rich text. */
export interface PlacedText {
  path: PathStep[]
  /** The field's names without its place in lists, for example `evidence.takeaway`. */
  field: string
  title: string
  text: string
  /** A block of a rich text, in which studies can be cited. */
  isRich: boolean
  citations: PlacedCitation[]
  /** The object that the field belongs to; the document itself at its top. */
  member: unknown
}

/** The id of what a reference refers to, as documents hold it or as queries resolve it. */
export function referredId(value: unknown): string | undefined {
  return textAt(value, '_ref') ?? textAt(value, '_id')
}

/** The ids of a list of references. */
export function referredIds(value: unknown, name: string): string[] {
  return listAt(value, name)
    .map(referredId)
    .filter((id) => id !== undefined)
}

/** The step to a member of a list, by its key if it has one. */
export function stepTo(member: unknown, index: number): PathStep {
  const key = textAt(member, '_key')
  return key === undefined ? index : {_key: key}
}

/** A block's words in one line, and what is cited between them. */
function blockText(block: unknown): Pick<PlacedText, 'text' | 'citations'> {
  let text = ''
  const citations: PlacedCitation[] = []
  for (const child of listAt(block, 'children')) {
    const studies = referredIds(child, 'studies')
    if (studies.length > 0) citations.push({at: text.length, studies})
    text += textAt(child, 'text') ?? ''
  }
  return {text, citations}
}

/** A text and where it stands. */
export type PlacedWords = Omit<PlacedText, 'field' | 'title'>

function follow(
  value: unknown,
  names: readonly string[],
  path: PathStep[],
  member: unknown,
): PlacedWords[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index): PlacedWords[] =>
      follow(item, names, [...path, stepTo(item, index)], member),
    )
  }
  const [name, ...rest] = names
  if (name !== undefined) return follow(property(value, name), rest, [...path, name], value)
  if (typeof value === 'string') return [{path, text: value, isRich: false, citations: [], member}]
  if (property(value, '_type') === 'block')
    return [{path, ...blockText(value), isRich: true, member}]
  return []
}

/** What stands at a field such as `care.signs`, through the lists on the way to it. */
export function wordsAt(document: unknown, field: string): PlacedWords[] {
  return follow(document, field.split('.'), [], document)
}

/**
 * The words of a document that are the clinic's own: as editors save it (whole or half filled in),
 * or as a query resolves it. Documents that it refers to are not walked.
 */
export function placedTexts(document: unknown): PlacedText[] {
  const fields = copyFields[textAt(document, '_type') ?? ''] ?? {}
  return Object.entries(fields).flatMap(([field, title]) =>
    wordsAt(document, field).map((words) => ({...words, field, title})),
  )
}
