import {wordsOf} from '../../search/words.ts'
import {rejectionOf} from '../match/mentions.ts'
import {type Part, type Passage, textOf} from '../pieces.ts'
import type {Workshop} from '../workshop.ts'
import {bareReference, notesIn, wordsOfReference} from './beside-reference.ts'
import {keysOf, matchStudy, namesPublication} from './match-study.ts'
import {newStudy} from './new-study.ts'
import {isMadeAsReference} from './reference-shape.ts'

/** A study that a citation leads to. */
export interface StudyTarget {
  id: string
  title: string
  isDraft: boolean
}

/** Reads the list of references: which study of the clinic is which number. */
export function readReferences(shop: Workshop, passages: readonly Passage[]) {
  let count = 0
  for (const {block, parts} of passages) {
    const [first] = parts
    if (!first) continue
    const text = parts.map(textOf).join(' ')
    const addresses = block.cells.flat().flatMap(({href}) => href ?? [])
    const reference = [text, ...addresses].join(' ')
    if (block.kind === 'heading' || !isReference(shop, reference)) {
      for (const part of parts)
        shop.ledger.leave(part, 'This is among the references, but is none.')
      continue
    }
    count += 1
    const number = block.number ?? count
    const bare = [bareReference(text), ...addresses].join(' ')
    const target =
      targetOf(shop, reference, first) ??
      (isNamedOrMade(reference) ? newStudy(shop, bare) : undefined)
    if (!target) {
      for (const part of parts) {
        shop.ledger.leave(part, 'The clinic has no such study. Add it under Studies, then cite it.')
      }
      shop.report({kind: 'citation', text, reason: 'The clinic has no study like this.'})
      continue
    }
    shop.cited.set(number, target)
    for (const key of keysOf(reference)) shop.listed.set(key, target)
    const held = new Set([...wordsOfReference(bare), ...wordsOfStudy(shop, target.id)])
    for (const part of parts) placeReference(shop, part, target, held)
  }
}

const beside =
  'This stands beside a reference, and the study has no field for it. Say it where the study is cited.'

/** Places a reference, and reports what is said beside it. */
function placeReference(shop: Workshop, part: Part, {id}: StudyTarget, held: ReadonlySet<string>) {
  const text = textOf(part)
  const notes = notesIn(text, held)
  if (notes.join(' ') === text) {
    shop.ledger.leave(part, beside)
    return
  }
  shop.ledger.place(part, `studies[${id}]`, 'name', notes.join(' '))
  for (const note of notes) shop.report({kind: 'citation', text: note, reason: beside})
}

function wordsOfStudy(shop: Workshop, id: string): string[] {
  const known = shop.catalog.studies.find(({_id}) => _id === id)
  const made = shop.studies.find(({_id}) => _id === `drafts.${id}`)
  const {authors = [], ...fields} = made ?? {}
  const people = authors.flatMap(({family, given}) => [family, given])
  const {title, families, year, doi, pmid} = known ?? {}
  return wordsOf(
    [title, ...(families ?? []), year, doi, pmid, ...people, ...Object.values(fields)].join(' '),
  )
}

function isNamedOrMade(text: string): boolean {
  return namesPublication(text) || isMadeAsReference(text)
}

function isReference(shop: Workshop, text: string): boolean {
  return (
    isNamedOrMade(text) ||
    /https?:/.test(text) ||
    matchStudy(text, shop.catalog.studies) !== undefined
  )
}

function targetOf(shop: Workshop, reference: string, first: Part): StudyTarget | undefined {
  const text = textOf(first)
  const studies = shop.catalog.studies.filter(({_id}) => !shop.rejected.has(rejectionOf(text, _id)))
  const match = matchStudy(reference, studies)
  if (!match) return undefined
  const {study, confidence, reason} = match
  const title = study.title ?? study._id
  const target = {id: study._id, title, isDraft: study.isDraft}
  shop.noteOther({
    ...{text, path: `studies[${study._id}]`, type: 'study' as const, id: study._id, title},
    ...{confidence, reason},
  })
  return target
}
