import type {Condition} from '../content/condition.ts'
import {plainText} from '../content/plain-text.ts'
import type {RichText} from '../content/rich-text.ts'

/** A part of a condition's page and the paragraphs and list items in it, in the page's order. */
export interface SectionTexts {
  /** The section's anchor on the page; `top` is what stands above the first. */
  id: string
  title: string
  texts: string[]
}

const blocksOf = (blocks: RichText) => blocks.map((block) => plainText([block]))

/** What patients read, without what is derived: the table, the sources, and the words of buttons. */
export function sectionTexts(condition: Condition): SectionTexts[] {
  const section = (id: string, title: string, texts: (string | undefined)[]): SectionTexts => ({
    id,
    title,
    texts: texts.flatMap((text) => text || []),
  })
  return [
    section('top', 'Top of the page', [condition.lede]),
    section('overview', 'Overview', [...blocksOf(condition.overview), ...condition.symptoms]),
    section(
      'when-to-get-help',
      'When to get help',
      condition.care.flatMap(({signs, action}) => [...signs, action]),
    ),
    section(
      'mechanisms',
      'What is behind it',
      condition.mechanisms.flatMap(({title, text}) => [title, ...blocksOf(text)]),
    ),
    section('usual-care', 'Usual treatment', [
      ...blocksOf(condition.conventionalNote),
      ...condition.conventional.flatMap(({treatment, note}) => [treatment.summary, note]),
    ]),
    section(
      'what-else',
      'What else it could be',
      condition.differentials.map(({sign}) => sign),
    ),
    section('how-we-help', 'How we help', [
      ...blocksOf(condition.approachNote),
      ...condition.approach.flatMap(({text, treatment}) => [
        treatment.summary,
        ...blocksOf(text),
        ...blocksOf(treatment.safety),
        ...treatment.adverseEffects,
        ...treatment.contraindications,
      ]),
    ]),
    section(
      'acupuncture-points',
      'Acupuncture points',
      condition.points.flatMap(({why, point}) => [point.location, why, ...point.cautions]),
    ),
    section(
      'trigger-points',
      'Trigger points',
      condition.triggerPoints.flatMap(({why, triggerPoint}) => [triggerPoint.referral, why]),
    ),
    section('research', 'What research says', [
      ...blocksOf(condition.evidenceNote),
      ...condition.evidence.flatMap(({study, outcome, takeaway, limitation, indirect}) => [
        outcome,
        takeaway,
        study.comparator,
        study.result,
        limitation,
        indirect,
      ]),
    ]),
    section(
      'questions',
      'Common questions',
      condition.faqs.flatMap(({question, answer}) => [question, ...blocksOf(answer)]),
    ),
  ].filter(({texts}) => texts.length > 0)
}
