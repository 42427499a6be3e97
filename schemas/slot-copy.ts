import type {Slot} from '#lib/content/vocabulary.ts'

import {property, textIn} from './validation/lists.ts'

/** Where a slot's words stand in a condition, and those of the invitation in the site settings, too. */
const fieldOf: Record<Slot, readonly [string] | readonly [string, string]> = {
  heroHeading: ['heading'],
  heroLede: ['lede'],
  approachLede: ['approachNote'],
  ctaHeading: ['callToAction', 'heading'],
  ctaText: ['callToAction', 'text'],
  bookLabel: ['callToAction', 'bookLabel'],
  callLabel: ['callToAction', 'callLabel'],
}

/** Is it a part of the invitation, which the site settings say for every page without words of its own? */
export function isOfInvitation(slot: Slot): boolean {
  return fieldOf[slot][0] === 'callToAction'
}

/** The words that a page shows in a slot, from its documents as editors save them. */
export function wordsOnPage(slot: Slot, condition: unknown, settings: unknown): string | undefined {
  if (slot === 'heroHeading') return textIn(condition, 'heading') ?? textIn(condition, 'title')
  if (slot === 'approachLede')
    return wordsOf(members(property(condition, 'approachNote')).slice(0, 1))
  const [field, part] = fieldOf[slot]
  if (part === undefined) return textIn(condition, field)
  return textIn(property(condition, field), part) ?? textIn(property(settings, field), part)
}

/** A patch that puts words into a slot of a document; nothing else of the document changes. */
export interface CopyPatch {
  setIfMissing: Record<string, unknown>
  set: Record<string, unknown>
}

/** The patch for a slot of a condition, or of the site settings where the slot is of the invitation. */
export function copyPatch(slot: Slot, words: string, document: unknown): CopyPatch {
  const [field, part] = fieldOf[slot]
  if (part === undefined) return {setIfMissing: {}, set: {[field]: valueOf(slot, words, document)}}
  const isCondition = property(document, '_type') === 'condition'
  return {
    setIfMissing: {[field]: {_type: isCondition ? 'callToActionOverride' : 'callToAction'}},
    set: {[`${field}.${part}`]: words},
  }
}

/** The slot's field alone, with other words in it, in the shape of the document that holds it. */
export function copyAlone(slot: Slot, words: string, document: unknown): Record<string, unknown> {
  const [field, part] = fieldOf[slot]
  const value = valueOf(slot, words, document)
  const alone = Array.isArray(value) ? value.slice(0, 1) : value
  return {[field]: part === undefined ? alone : {[part]: alone}}
}

function valueOf(slot: Slot, words: string, document: unknown): unknown {
  if (slot !== 'approachLede') return words
  const [first, ...others] = members(property(document, 'approachNote'))
  return [paragraph(words, citedIn([first])), ...others]
}

/** Words of a text, without its citations. */
function wordsOf(text: unknown): string | undefined {
  const words = members(text)
    .map((block) =>
      members(property(block, 'children'))
        .map((child) => textIn(child, 'text') ?? '')
        .join(''),
    )
    .join(' ')
  return words.trim() === '' ? undefined : words
}

/** The studies that a text cites, each once, in its order. */
function citedIn(text: unknown): string[] {
  const ids = members(text)
    .flatMap((block) => members(property(block, 'children')))
    .flatMap((child) => members(property(child, 'studies')))
    .map((study) => textIn(study, '_ref'))
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** A paragraph with one citation at its end, if there is anything to cite. */
function paragraph(words: string, studies: readonly string[]) {
  const citation = {
    _key: 'sources',
    _type: 'citation',
    studies: studies.map((id, index) => ({_key: `study-${index}`, _type: 'reference', _ref: id})),
  }
  const ending = {_key: 'end', _type: 'span', text: '', marks: []}
  return {
    _key: 'words',
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [
      {_key: 'words', _type: 'span', text: words, marks: []},
      ...(studies.length > 0 ? [citation, ending] : []),
    ],
  }
}

function members(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
