import {addresses, twinOf} from '../addresses.ts'
import {careAction} from '../content/care-action.ts'
import type {Condition} from '../content/condition.ts'
import {careLevels, mechanismKinds} from '../content/vocabulary.ts'
import {type Block, heading, item, paragraph} from './blocks.ts'
import {type PageData, section} from './page.ts'
import {picture} from './picture.ts'
import {richText} from './rich-text.ts'

/** What a condition is, when it is urgent, what is behind it, what is done and what else it may be. */
export function aboutCondition(condition: Condition, page: PageData): Block[] {
  return [
    ...section(
      'Overview',
      richText(condition.overview, page),
      picture(condition.picture, page),
      condition.symptoms.length > 0 ? heading(3, 'What it feels like') : [],
      condition.symptoms.flatMap((symptom) => item(symptom)),
    ),
    ...section('When to get help', care(condition, page)),
    ...section('What is behind it', mechanisms(condition, page)),
    ...section('Usual treatment', conventional(condition, page)),
    ...section('What else it could be', differentials(condition, page)),
  ]
}

function care({care}: Condition, {settings}: PageData): Block[] {
  const mostUrgentFirst = careLevels.values.toReversed()
  return mostUrgentFirst.flatMap((level) =>
    care
      .filter((advice) => advice.level === level)
      .flatMap((advice) => [
        ...heading(3, careLevels.titleOf(level)),
        ...paragraph('If any of these is true for you:'),
        ...advice.signs.flatMap((sign) => item(sign)),
        ...paragraph(careAction(advice)),
        ...paragraph(level === 'emergency' ? `Call ${settings.emergencyNumber}.` : undefined),
      ]),
  )
}

function mechanisms({mechanisms}: Condition, page: PageData): Block[] {
  return mechanisms.flatMap(({title, kind, text, studies}) => [
    ...heading(3, title),
    ...paragraph({words: mechanismKinds.titleOf(kind), mark: 'em'}),
    ...richText(text, {...page, uses: page.cited.usesAt(studies)}),
  ])
}

function conventional({conventional, conventionalNote}: Condition, page: PageData): Block[] {
  return [
    ...richText(conventionalNote, page),
    ...conventional.flatMap(({treatment, note}) => [
      ...heading(3, treatment.name),
      ...paragraph(treatment.summary, ' ', {sources: page.cited.usesAt(treatment.studies)}),
      ...paragraph(note),
    ]),
  ]
}

function differentials({differentials}: Condition, {siteUrl}: PageData): Block[] {
  const named = differentials.flatMap(({name, sign, condition}) => {
    if (name === undefined) return []
    const href = condition && siteUrl + twinOf(addresses.condition(condition.slug))
    return item({words: name, mark: href ? undefined : 'strong', href}, `: ${sign}`)
  })
  return named.length === 0
    ? []
    : [
        ...paragraph('Other problems can feel much the same. An examination tells them apart.'),
        ...named,
      ]
}
