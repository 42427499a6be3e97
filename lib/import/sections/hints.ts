import {codesIn} from '../match/point-codes.ts'
import {type Passage, textOf} from '../pieces.ts'
import {phonesIn} from '../contact-check.ts'
import {namesPublication} from '../studies/match-study.ts'
import {isMadeAsReference} from '../studies/reference-shape.ts'
import type {Workshop} from '../workshop.ts'
import type {Section} from './outline.ts'
import {type SectionKind} from './section-names.ts'

/** What a passage is about, by its words, where no heading says so. */
export function hintOf(shop: Workshop, {block, parts}: Passage): SectionKind | undefined {
  const text = parts.map(textOf).join(' ')
  const first = parts[0] ? textOf(parts[0]) : ''
  if (/\?["”’)]?$/.test(first) || /^Q\d*[:.]\s/.test(first)) return 'faqs'
  if (namesPublication(text) && (block.kind === 'item' || isMadeAsReference(text))) {
    return 'references'
  }
  if (/\b(?:19|20)\d\d;\s*\d+/.test(text)) return 'references'
  if (/\bICD-?\s?10\b/i.test(text)) return 'codes'
  if (block.kind === 'row') return 'table'
  if (isCare.test(text)) return 'care'
  if (
    isContact.test(text) &&
    (phonesIn(text).length > 0 ||
      parts.some(({spans}) => spans.some(({href}) => href)) ||
      text.length < 160)
  ) {
    return 'contact'
  }
  if (isResearch.test(text)) return 'research'
  const names = (type: Parameters<typeof shop.names.mentionsIn>[1][number]) =>
    shop.names.mentionsIn(text, [type])
  if (codesIn(text).length > 0 || names('acupuncturePoint').length > 0) return 'points'
  if (names('triggerPoint').length > 0 && isMuscular.test(text)) return 'muscles'
  if (isMistaken.test(text)) return 'differentials'
  if (
    isDifferent.test(text) &&
    names('condition').some(({name}) => name.title !== shop.draft.title)
  ) {
    return 'differentials'
  }
  const treatments = names('treatment')
  const clinics = treatments.filter(({name}) =>
    shop.catalog.treatments.some(({_id, kind}) => _id === name.id && kind === 'clinic'),
  )
  if (treatments.length > clinics.length && clinics.length === 0) return 'conventional'
  if (isSymptom.test(text)) return 'symptoms'
  if (clinics.length > 0 || /\b(?:needles?|we (?:treat|place|look for))\b/i.test(text))
    return 'approach'
  if (isMechanism.test(text)) return 'mechanisms'
  return undefined
}

const isCare =
  /\b(?:911|999|emergency (?:room|department|help)|(?:see|call|ask) (?:a|your) (?:doctor|physician|gp)|medical (?:help|attention)|urgent(?:ly)?|red flags?)\b/i
const isContact = /\b(?:book|call or text|schedule|make an appointment|first visit)\b/i
const isResearch =
  /\b(?:trials?|meta-analys[ie]s|systematic reviews?|randomi[sz]ed|participants|researchers|guidelines?|(?:a|one|the|this|in|recent|these) (?:studies|study|review))\b/i
const isMuscular = /\b(?:muscles?|trigger points?|needl\w+|pulls?|tight|tense)\b/i
const isDifferent =
  /\b(?:confused|mistaken|instead|rather than|feels? (?:alike|similar|like)|looks? like|similar|differs?|unlike|tell (?:it|them) apart|could (?:also )?be|can be)\b/i
const isMistaken = /\b(?:confused with|mistaken for|tell (?:it|them) apart|could also be)\b/i
const isSymptom = /\b(?:symptoms?|you may (?:feel|notice)|people (?:feel|notice)|it feels)\b/i
const isMechanism =
  /\b(?:caused? by|causes?|brings? (?:it |this )?on|leads? to|plays? a part|adds? to|results? from|due to|comes? from|overuse|overload|repeated|weak(?:ness)?|risk|inflam\w+|micro-?trauma)\b/i

/**
 * Sections of passages that stand under no heading of ours. What follows a line with a colon stays
 * with it; the first passages of a document are its introduction.
 *
 * @param usual what a passage without a hint is; without it, it stays unknown
 */
export function byHints(
  shop: Workshop,
  passages: readonly Passage[],
  usual?: SectionKind,
): Section[] {
  const sections: Section[] = []
  let led: Section['kind'] | undefined
  passages.forEach((passage, at) => {
    const isMember = passage.block.kind === 'item' || passage.block.kind === 'row'
    const hint = hintOf(shop, passage)
    const last = sections.at(-1)
    const end = passage.parts.at(-1)
    if (!isMember) led = undefined
    // An answer follows its question.
    const isAnswer = last?.kind === 'faqs' && !isMember && hint !== 'faqs' && isQuestionOnly(last)
    const kind = isAnswer
      ? 'faqs'
      : ((isMember ? led : undefined) ??
        (at === 0 && !isMember && hint !== 'faqs' ? usual : undefined) ??
        hint ??
        usual ??
        'unknown')
    if (!isMember && end && textOf(end).endsWith(':')) led = kind
    const asksAnew = hint === 'faqs' && last?.passages[0]?.block.kind !== passage.block.kind
    if (last?.kind === kind && !asksAnew) last.passages.push(passage)
    else sections.push({kind, heading: undefined, passages: [passage], level: 1})
  })
  return sections
}

function isQuestionOnly({passages}: Section): boolean {
  const parts = passages.at(-1)?.parts ?? []
  return parts.length === 1 && parts.every((part) => textOf(part).endsWith('?'))
}
