import {checkContacts, type ContactCheck} from './contact-check.ts'
import type {DraftCondition, DraftFaq, DraftStudy} from './draft.ts'
import {emptyToMissing} from './empty-to-missing.ts'
import type {Fate} from './ledger.ts'
import {reportLostLinks} from './lost-links.ts'
import type {Catalog} from './match/catalog.ts'
import {type Passage, passagesOf, textOf} from './pieces.ts'
import {outlineOf} from './sections/outline.ts'
import type {Source, SourceFormat} from './source/source.ts'
import {readReferences} from './studies/reference-list.ts'
import {parseSections} from './parse/parse-sections.ts'
import {parseTop} from './parse/top.ts'
import {type Match, type Unrecognized, Workshop} from './workshop.ts'

/** A sentence of the source and what became of it. */
export interface PlannedSentence {
  text: string
  /** The heading that it stands under in the source. */
  under: string | undefined
  isHeading: boolean
  fate: Fate
}

/** All that an import would do, before anything is done. */
export interface ImportPlan {
  format: SourceFormat
  condition: Partial<DraftCondition> & {_type: 'condition'; _id: string}
  /** Questions that the clinic does not have yet; they become drafts, too. */
  faqs: DraftFaq[]
  /** Studies that the clinic does not have yet; they become drafts, too. */
  studies: DraftStudy[]
  sentences: PlannedSentence[]
  matches: Match[]
  /** Points, muscles, treatments, citations, links, contacts that nothing could be made of. */
  unrecognized: Unrecognized[]
  contacts: ContactCheck[]
  /** What is no text, such as pictures. */
  leftOut: string[]
  /** What else somebody should know before the draft is made. */
  notes: string[]
}

export interface PlanOptions {
  /** Of the file: names the page where nothing in it does. */
  fileName: string
  /** Instead of what the source says. */
  title?: string | undefined
  slug?: string | undefined
  /** Keys of matches that somebody said are wrong. */
  rejected?: ReadonlySet<string> | undefined
  newId: () => string
}

/** Decides what every sentence of a source becomes. Writes nothing, asks nobody, never throws. */
export function planImport(source: Source, catalog: Catalog, options: PlanOptions): ImportPlan {
  const shop = new Workshop(catalog, options.rejected ?? new Set(), options.newId)
  const id = options.newId()
  const passages = passagesOf(source.blocks)
  const reviews = passages.filter(isReviewLine)
  for (const part of reviews.flatMap(({parts}) => parts)) {
    shop.ledger.leave(
      part,
      'Who reviewed the page, and when, is never imported: a review is made in the Studio.',
    )
  }
  const outline = outlineOf(passages.filter((passage) => !reviews.includes(passage)))
  for (const passage of outline.apart) {
    for (const part of passage.parts)
      shop.ledger.leave(part, `Not the page’s own text: ${passage.block.apart ?? ''}.`)
  }
  const references = outline.sections.filter(({kind}) => kind === 'references')
  for (const section of references) {
    if (section.heading) shop.ledger.place(section.heading, 'studies', 'heading')
    readReferences(shop, section.passages)
  }
  const notes = parseTop(shop, source, outline, passages, options)
  const others = outline.sections.filter((section) => !references.includes(section))
  parseSections(shop, others, passages)
  for (const {parts} of passages) for (const part of parts) shop.reportUnknownCodes(part)
  const contacts = checkContacts(shop, passages)
  reportLostLinks(shop, passages)
  return {
    format: source.format,
    condition: {...emptyToMissing(shop.draft), _type: 'condition', _id: `drafts.${id}`},
    faqs: shop.faqs,
    studies: shop.studies,
    sentences: sentencesOf(shop, passages),
    matches: shop.matches,
    unrecognized: shop.unrecognized,
    contacts,
    leftOut: source.leftOut,
    notes: [...notes, ...pictureNotes(source)],
  }
}

const reviewLine =
  /^(?:(?:medically |clinically )?(?:reviewed|written|checked) (?:by|on)\b|(?:last|next) (?:updated|reviewed|review)\b|(?:updated|published) on\b)/i

function isReviewLine({parts}: Passage): boolean {
  const [first] = parts
  return first !== undefined && parts.length <= 2 && reviewLine.test(textOf(first))
}

/** Pictures are added by people, who know whose they are and can say what they show. */
function pictureNotes({leftOut}: Source): string[] {
  const pictures = leftOut.find((kind) => /^\d+ pictures?$/.test(kind))
  if (pictures === undefined) return []
  return [
    pictures === '1 picture'
      ? '1 picture of the source was not taken over. Add it under “Overview › Picture”, and say what it shows.'
      : `${pictures} of the source were not taken over. Add the one that helps most under “Overview › Picture”, and say what it shows.`,
  ]
}

function sentencesOf(shop: Workshop, passages: ReturnType<typeof passagesOf>): PlannedSentence[] {
  let under: string | undefined
  return passages.flatMap(({block, parts}) => {
    const isHeading = block.kind === 'heading'
    const [first] = parts
    const planned = parts.map(({piece}) => ({
      ...{text: piece.text, under, isHeading},
      fate: shop.ledger.fateOf(piece),
    }))
    if (isHeading && first) under = textOf(first)
    return planned
  })
}
