import {textAt} from '../claims/json.ts'
import {type PlacedWords, wordsAt} from '../claims/placed-texts.ts'

/** A part of a page and the paragraphs and list items in it. */
export interface SectionTexts {
  /** The section's anchor on a condition's page; `top` is what stands above the first. */
  id: string
  title: string
  texts: PlacedWords[]
}

interface Section {
  id: string
  title: string
  /** Where its words are. What the document refers to is looked into where it is resolved. */
  fields: readonly string[]
}

/** What patients read, without what is derived: the table, the sources, and the words of buttons. */
const conditionSections: readonly Section[] = [
  {id: 'top', title: 'Top of the page', fields: ['lede']},
  {id: 'overview', title: 'Overview', fields: ['overview', 'symptoms']},
  {id: 'when-to-get-help', title: 'When to get help', fields: ['care.signs', 'care.action']},
  {
    id: 'mechanisms',
    title: 'What is behind it',
    fields: ['mechanisms.title', 'mechanisms.text'],
  },
  {
    id: 'usual-care',
    title: 'Usual treatment',
    fields: ['conventionalNote', 'conventional.treatment.summary', 'conventional.note'],
  },
  {id: 'what-else', title: 'What else it could be', fields: ['differentials.sign']},
  {
    id: 'how-we-help',
    title: 'How we help',
    fields: [
      'approachNote',
      'approach.treatment.summary',
      'approach.text',
      'approach.treatment.safety',
      'approach.treatment.adverseEffects',
      'approach.treatment.contraindications',
    ],
  },
  {
    id: 'acupuncture-points',
    title: 'Acupuncture points',
    fields: ['points.point.location', 'points.why', 'points.point.cautions'],
  },
  {
    id: 'trigger-points',
    title: 'Trigger points',
    fields: ['triggerPoints.triggerPoint.referral', 'triggerPoints.why'],
  },
  {
    id: 'research',
    title: 'What research says',
    fields: [
      'evidenceNote',
      'evidence.outcome',
      'evidence.takeaway',
      'evidence.study.comparator',
      'evidence.study.result',
      'evidence.limitation',
      'evidence.indirect',
    ],
  },
  {id: 'questions', title: 'Common questions', fields: ['faqs.question', 'faqs.answer']},
]

/** The parts of what patients read, by type of document, in the page's order. */
const sectionsOf: Readonly<Record<string, readonly Section[]>> = {
  condition: conditionSections,
  treatment: [
    {id: 'what', title: 'What it is', fields: ['summary', 'technique', 'mechanism']},
    {id: 'safety', title: 'Safety', fields: ['safety', 'contraindications', 'adverseEffects']},
  ],
  acupuncturePoint: [
    {id: 'place', title: 'Where it is', fields: ['location']},
    {id: 'safety', title: 'Safety', fields: ['cautions']},
  ],
  triggerPoint: [{id: 'referral', title: 'Where the pain is felt', fields: ['referral']}],
  faq: [{id: 'faq', title: 'Question and answer', fields: ['question', 'answer']}],
  siteSettings: [
    {id: 'introduction', title: 'Introduction', fields: ['introduction']},
    {id: 'invitation', title: 'Call to action', fields: ['callToAction.text']},
    {id: 'disclaimer', title: 'Disclaimer', fields: ['disclaimer']},
  ],
}

/** The parts of a document, whole or half filled in, that have words. */
export function sectionTexts(document: unknown): SectionTexts[] {
  return (sectionsOf[textAt(document, '_type') ?? ''] ?? [])
    .map(({id, title, fields}) => ({
      id,
      title,
      texts: fields
        .flatMap((field) => wordsAt(document, field))
        .filter(({text}) => text.trim() !== ''),
    }))
    .filter(({texts}) => texts.length > 0)
}
