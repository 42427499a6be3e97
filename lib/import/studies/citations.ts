import {rejectionOf} from '../match/mentions.ts'
import type {Workshop} from '../workshop.ts'
import {matchStudy, namesPublication, studyBy} from './match-study.ts'
import type {StudyTarget} from './reference-list.ts'

/** A mark in a text that cites; without targets where nothing is known by it. */
export interface CitationMark {
  start: number
  end: number
  targets: StudyTarget[]
}

const numbers = /\s*\[(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\]/g
const inParentheses = /\s*[([]([^()[\]]{4,200})[)\]]/g

/** The marks that cite studies: `[3]`, `[1, 4–6]`, `(Cotchett et al., 2014)`, `(doi: 10.…)`. */
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
    return {start: found.index, end: found.index + found[0].length, targets: unlike(targets)}
  })
  const byName = [...text.matchAll(inParentheses)].flatMap((found) => {
    const inside = found[1] ?? ''
    if (/^\d[\d\s,–-]*$/.test(inside)) return []
    const targets = namedStudies(shop, inside)
    const start = found.index
    return targets.length > 0 ? [{start, end: start + found[0].length, targets}] : []
  })
  return [...byNumber, ...byName].toSorted((one, other) => one.start - other.start)
}

function numbersIn(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number)
    return Array.from({length: Math.min(50, Math.max(1, to - from + 1))}, (_, at) => from + at)
  })
}

const authorAndYear =
  /(\p{Lu}[\p{L}’'-]+)(?:\s+et al\.?|\s+(?:and|&)\s+\p{Lu}[\p{L}’'-]+)?,?\s+((?:19|20)\d\d)/gu

/** The studies that parentheses name, if they hold nothing else. */
function namedStudies(shop: Workshop, inside: string): StudyTarget[] {
  const rest = inside.replace(authorAndYear, '').replace(/[;,\s]|\bsee\b|\band\b|&/g, '')
  const named = [...inside.matchAll(authorAndYear)]
  if (named.length > 0 && rest === '') {
    return named.flatMap(([words, family, year]) => {
      const study = studyBy(family ?? '', Number(year), shop.catalog.studies)
      return known(shop, words, study, 0.8, 'its author and year')
    })
  }
  if (!namesPublication(inside) || inside.split(/\s+/).length > 5) return []
  const match = matchStudy(inside, shop.catalog.studies)
  if (!match) {
    shop.report({
      kind: 'citation',
      text: inside,
      reason: 'The clinic has no study with this number. Add it under Studies, then cite it here.',
    })
    return []
  }
  return known(shop, inside, match.study, match.confidence, match.reason)
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
