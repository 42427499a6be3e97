import {shortReference} from '../citations/reference.ts'
import type {Condition, Evidence} from '../content/condition.ts'
import {summaryTable} from '../content/summary-table.ts'
import type {Treatment} from '../content/treatment.ts'
import {groupTriggerPoints} from '../content/trigger-point-groups.ts'
import {pointBases, studyDesigns} from '../content/vocabulary.ts'
import {gradedWords} from '../evidence/certainty.ts'
import {retractionNotice} from '../evidence/retraction.ts'
import {studySize} from '../evidence/study-size.ts'
import {type Block, heading, labelled, paragraph, table} from './blocks.ts'
import {type PageData, section} from './page.ts'
import {pointFacts, pointNames} from './point-facts.ts'
import {richText} from './rich-text.ts'
import {safetyTexts} from './safety.ts'

/** How the clinic helps with a condition, where it needles, and what studies show. */
export function helpForCondition(condition: Condition, page: PageData): Block[] {
  const {approachNote, approach, evidenceNote, evidence, faqs} = condition
  return [
    ...section(
      'How we help',
      richText(approachNote, page),
      approach.flatMap(({treatment, text, studies}) => [
        ...heading(3, treatment.name),
        ...paragraph(treatment.summary),
        ...richText(text, {...page, uses: page.cited.usesAt(studies)}),
        ...safety(treatment, page),
      ]),
    ),
    ...section('At a glance', atAGlance(condition)),
    ...section('Acupuncture points', points(condition)),
    ...section('Trigger points', triggerPoints(condition)),
    ...section(
      'What research says',
      richText(evidenceNote, page),
      evidence.flatMap((member) => result(member, page)),
    ),
    ...section(
      'Common questions',
      faqs.flatMap(({question, answer}) => [...heading(3, question), ...richText(answer, page)]),
    ),
  ]
}

/** On the page sources stand here even where there are no words. */
function safety(treatment: Treatment, page: PageData): Block[] {
  const texts = safetyTexts(treatment, page, 4)
  const uses = treatment.safety.length === 0 ? page.cited.usesAt(treatment.studies) : []
  const all = [...texts, ...paragraph({sources: uses})]
  return all.length > 0 ? [...heading(4, 'Safety'), ...all] : []
}

function atAGlance(condition: Condition): Block[] {
  return table(
    ['Treatment', 'What is done', 'How it is thought to work', 'Where'],
    summaryTable(condition).map(({component, technique, mechanism, examples}) => [
      component,
      technique ?? '–',
      mechanism ?? '–',
      examples.join('; ') || '–',
    ]),
  )
}

function points({points}: Condition): Block[] {
  if (points.length === 0) return []
  return [
    ...paragraph('They are listed so that you know what we do. Please do not needle yourself.'),
    ...points.flatMap(({point, why, basis}) => [
      ...heading(3, pointNames(point)),
      ...pointFacts(point, labelled('Why here', `${why} (${pointBases.titleOf(basis)})`)),
    ]),
  ]
}

function triggerPoints({triggerPoints}: Condition): Block[] {
  return groupTriggerPoints(triggerPoints).flatMap(({name, members}) => [
    ...(name === undefined ? [] : heading(3, name)),
    ...members.flatMap(({triggerPoint, why}) => {
      const {muscle, latinName, referral, nerve} = triggerPoint
      const latin = latinName === undefined ? [] : [' ', {words: latinName, mark: 'em' as const}]
      return [
        ...heading(name === undefined ? 3 : 4, muscle, ...latin),
        ...labelled('Pain', referral),
        ...labelled('Why here', why),
        ...labelled('Nerve', nerve),
      ]
    }),
  ])
}

function result(evidence: Evidence, {cited}: PageData): Block[] {
  const {study, outcome, takeaway, limitation, indirect} = evidence
  const {effect, confidence} = gradedWords(evidence)
  const notice = retractionNotice(study)
  return [
    ...heading(3, `${outcome}: ${effect}`),
    ...paragraph(takeaway),
    ...labelled(
      'Study',
      `${shortReference(study)} `,
      {sources: cited.usesAt(evidence)},
      notice && {words: ` ${notice}`, mark: 'strong'},
    ),
    ...labelled(
      'Kind',
      [studyDesigns.titleOf(study.design), studySize(study)].filter(Boolean).join(', '),
    ),
    ...labelled('Compared with', study.comparator),
    ...labelled('Result', study.result),
    ...labelled('Certainty', confidence),
    ...labelled('Weak point', limitation),
    ...labelled('About', indirect),
  ]
}
