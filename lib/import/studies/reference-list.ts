import {rejectionOf} from '../match/mentions.ts'
import {type Part, type Passage, textOf} from '../pieces.ts'
import type {Workshop} from '../workshop.ts'
import {keysOf, matchStudy, namesPublication} from './match-study.ts'
import {newStudy} from './new-study.ts'

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
    if (block.kind === 'heading' || !isReference(reference)) {
      for (const part of parts)
        shop.ledger.leave(part, 'This is among the references, but is none.')
      continue
    }
    count += 1
    const number = block.number ?? count
    const target = targetOf(shop, reference, first) ?? newStudy(shop, reference)
    if (!target) {
      for (const part of parts) {
        shop.ledger.leave(part, 'The clinic has no such study. Add it under Studies, then cite it.')
      }
      shop.report({kind: 'citation', text, reason: 'The clinic has no study like this.'})
      continue
    }
    shop.cited.set(number, target)
    for (const key of keysOf(reference)) shop.listed.set(key, target)
    for (const part of parts) shop.ledger.place(part, `studies[${target.id}]`, 'name')
  }
}

/** A year, a DOI or an address: every reference has one of them. */
function isReference(text: string): boolean {
  return /\b(?:1[89]|20)\d\d\b/.test(text) || namesPublication(text) || /https?:/.test(text)
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
