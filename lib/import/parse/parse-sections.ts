import {wordsOf} from '../../search/words.ts'
import {type Part, type Passage, textOf} from '../pieces.ts'
import {byHints} from '../sections/hints.ts'
import type {Section} from '../sections/outline.ts'
import type {SectionKind} from '../sections/section-names.ts'
import {readReferences} from '../studies/reference-list.ts'
import type {Workshop} from '../workshop.ts'
import {isBareLead} from './bare-lead.ts'
import {parseApproach} from './approach.ts'
import {parseCare} from './care.ts'
import {parseCodes} from './codes.ts'
import {parseContact} from './contact.ts'
import {parseConventional} from './conventional.ts'
import {parseDifferentials} from './differentials.ts'
import {parseFaqs} from './faqs.ts'
import {parseMechanisms} from './mechanisms.ts'
import {parseMuscles} from './muscles.ts'
import {parseNext} from './next.ts'
import {parseAliases, parseOverview} from './overview.ts'
import {parsePoints} from './points.ts'
import {parseResearch} from './research.ts'
import {parseSymptoms} from './symptoms.ts'
import {isSummaryRow, parseTable} from './table.ts'

/** Takes every section to its fields. */
export function parseSections(
  shop: Workshop,
  sections: readonly Section[],
  passages: readonly Passage[],
) {
  const headings = new Set(
    passages
      .filter(({block}) => block.kind === 'heading')
      .flatMap(({parts}) => parts.map((part) => wordsOf(textOf(part)).join(' '))),
  )
  const isBare = !sections.some(({kind}) => kind !== 'intro' && kind !== 'unknown')
  for (const section of sections) parseSection(shop, section, headings, isBare)
}

function parseSection(
  shop: Workshop,
  section: Section,
  headings: ReadonlySet<string>,
  isBare: boolean,
) {
  const {kind, heading} = section
  if (kind === 'intro' && !isBare) {
    parseText(shop, section, headings)
    return
  }
  if (kind === 'intro' || kind === 'unknown') {
    const asked = heading && textOf(heading).endsWith('?') ? [asPassage(heading)] : []
    if (heading) shop.ledger.leave(heading, 'No section of our page is called so.')
    const usual = kind === 'intro' || isBare ? 'overview' : undefined
    const found = byHints(shop, [...asked, ...section.passages], usual)
    for (const part of found) parseText(shop, part, headings)
    return
  }
  if (heading && kind !== 'contact') {
    if (isBareLead(shop, textOf(heading))) shop.ledger.place(heading, fieldOf[kind], 'heading')
    else shop.ledger.leave(heading, 'Our page has its own heading here, which does not say this.')
  }
  parseText(shop, section, headings)
}

/** A heading that asks is no section but a question. */
function asPassage(heading: Part): Passage {
  return {block: heading.piece.block, parts: [heading]}
}

/** The field that a section's heading stands for. */
const fieldOf: Record<SectionKind, string> = {
  ...{overview: 'overview', aliases: 'aliases', symptoms: 'symptoms', care: 'care'},
  ...{mechanisms: 'mechanisms', conventional: 'conventional', differentials: 'differentials'},
  ...{approach: 'approach', table: 'approach', points: 'points', muscles: 'triggerPoints'},
  ...{research: 'evidence', faqs: 'faqs', references: 'studies', contact: 'callToAction'},
  ...{
    next: 'resources',
    codes: 'codes',
    safety: 'safety',
    disclaimer: 'disclaimer',
    review: 'review',
  },
}

function parseText(shop: Workshop, section: Section, headings: ReadonlySet<string>) {
  const rows = section.kind === 'table' ? tableRows(section) : summaryRows(shop, section)
  if (rows.length > 0) parseTable(shop, rows)
  const passages = section.passages.filter((passage) => !rows.includes(passage))
  const rest = {...section, passages}
  parsers[section.kind](shop, rest, headings)
}

type Parser = (shop: Workshop, section: Section, headings: ReadonlySet<string>) => void

const parsers: Record<Section['kind'], Parser> = {
  intro: parseOverview,
  overview: parseOverview,
  aliases: parseAliases,
  symptoms: parseSymptoms,
  care: parseCare,
  mechanisms: parseMechanisms,
  conventional: parseConventional,
  differentials: parseDifferentials,
  approach: parseApproach,
  table: parseApproach,
  points: parsePoints,
  muscles: parseMuscles,
  research: parseResearch,
  faqs: parseFaqs,
  references: (shop, {passages}) => readReferences(shop, passages),
  contact: parseContact,
  next: parseNext,
  codes: parseCodes,
  safety: leave,
  disclaimer: leave,
  review: leave,
  unknown: leave,
}

const reasons: Partial<Record<Section['kind'], string>> = {
  safety:
    'How safe a treatment is stands with the treatment, for all pages. Look whether it says this.',
  disclaimer: 'The disclaimer stands in the site settings, for all pages.',
  review: 'Who reviewed the page, and when, is never imported: a review is made in the Studio.',
  unknown: 'No section of our page seems to be for this.',
}

function leave(shop: Workshop, {kind, passages, heading}: Section) {
  const reason = reasons[kind] ?? 'No section of our page seems to be for this.'
  for (const part of [...(heading ? [heading] : []), ...passages.flatMap(({parts}) => parts)]) {
    shop.ledger.leave(part, reason)
  }
}

function tableRows({passages}: Section): Passage[] {
  return passages.filter(({block}) => block.kind === 'row')
}

/** Rows of a summary table that stands in another section. */
function summaryRows(shop: Workshop, {passages}: Section): Passage[] {
  const isSummary = passages.some((passage) => isSummaryRow(shop, passage))
  return isSummary ? passages.filter(({block}) => block.kind === 'row') : []
}
