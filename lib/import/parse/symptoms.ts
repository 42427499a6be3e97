import {wordsOf} from '../../search/words.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'
import {isBareLead} from './bare-lead.ts'
import {settleHeading} from './settle-heading.ts'
import {addToOverview} from './overview.ts'

/** The list of symptoms; prose about them goes to the overview, which says how it feels. */
export function parseSymptoms(shop: Workshop, {passages}: Section) {
  passages.forEach(({block, parts}, at) => {
    const [first] = parts
    if (!first) return
    const leadsToList = textOf(first).endsWith(':') && passages[at + 1]?.block.kind === 'item'
    if (block.kind === 'heading') {
      const next = passages[at + 1]?.block.kind
      // A heading without anything below is a line of a list that was typed without marks.
      if (next === 'heading' || next === undefined) {
        add(shop, parts)
        return
      }
      settleHeading(shop, first, 'symptoms')
      return
    }
    if (parts.length === 1 && leadsToList && isBareLead(shop, textOf(first))) {
      shop.ledger.place(first, 'symptoms', 'heading')
      return
    }
    if (block.kind !== 'paragraph') {
      add(shop, parts)
      return
    }
    const [only] = parts
    if (parts.length === 1 && only && addListed(shop, only)) return
    if (parts.length === 1 && !leadsToList && isShort(first)) {
      add(shop, parts)
      return
    }
    addToOverview(shop, parts)
  })
}

function isShort(part: Part): boolean {
  const text = textOf(part)
  return text.length <= 70 && !/[.!?]$/.test(text)
}

function add(shop: Workshop, parts: readonly Part[]) {
  const symptom = plainWords(shop, parts, 'symptoms').replace(/(?<![.!?].*)[.;,]$/, '')
  const own = shop.draft.symptoms.map((one) => wordsOf(one).join(' '))
  if (symptom && !own.includes(wordsOf(symptom).join(' '))) shop.draft.symptoms.push(symptom)
}

const lead =
  /^(?:[\p{L}’' ]{0,60}?\b(?:symptoms?|signs?|complaints?|notice|feel)\b[\p{L} ]{0,30}?\b(?:include|includes|are|is)|[\p{L}’' ]{0,40}?\bsymptoms?):?\s+/iu

/** “Symptoms include a, b and c.”, taken apart. */
function addListed(shop: Workshop, part: Part): boolean {
  const start = lead.exec(textOf(part))?.[0]
  if (!start || !membersOf(textOf(part), start)) return false
  shop.ledger.place(part, 'symptoms', 'text', `${start} and or`)
  const words = plainWords(shop, [part], 'symptoms')
  for (const member of membersOf(words, start) ?? [words]) {
    shop.draft.symptoms.push(member.charAt(0).toUpperCase() + member.slice(1))
  }
  return true
}

function membersOf(text: string, start: string): string[] | undefined {
  const members = text
    .slice(start.length)
    .replace(/\.$/, '')
    .split(/\s*[;,]\s*(?:and\s+|or\s+)?/)
    .flatMap((member, at, all) =>
      at === all.length - 1 && at > 0 ? member.split(/\s+and\s+/) : member,
    )
    .map((member) => member.trim())
  const areSymptoms =
    members.length > 1 && members.every((member) => member.length > 2 && member.length <= 80)
  return areSymptoms ? members : undefined
}
