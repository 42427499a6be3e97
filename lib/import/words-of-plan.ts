import {wordOfConfidence} from './confidence.ts'
import type {Fate} from './ledger.ts'
import type {ImportPlan} from './plan.ts'
import {titleOfPath} from './title-of-path.ts'

/** How many sentences have a place, and how many are reported. */
export function countsOf({sentences}: ImportPlan): {placed: number; left: number} {
  const placed = sentences.filter(({fate}) => fate.kind === 'placed').length
  return {placed, left: sentences.length - placed}
}

/** A plan for people, in plain text. */
export function wordsOfPlan(plan: ImportPlan): string {
  const {condition, sentences, matches, unrecognized, contacts, leftOut, notes} = plan
  const {placed, left} = countsOf(plan)
  const lost = sentences.flatMap(({text, fate}) =>
    fate.kind === 'unplaced' ? [`“${text}”\n    ${fate.reason}`] : [],
  )
  return [
    `${condition.title ?? 'Without a name'} (/conditions/${condition.slug?.current ?? ''})`,
    `${sentences.length} sentences: ${placed} have a place, ${left} have none.`,
    ...section('To know', notes),
    ...section('Where it goes', placesOf(plan)),
    ...section(
      'What was matched',
      matches.map(
        ({text, title, path, confidence, reason}) =>
          `“${text.slice(0, 70)}” is ${title}: ${wordOfConfidence(confidence)} (${reason}), for ${titleOfPath(path)}`,
      ),
    ),
    ...section(
      'Booking and telephone',
      contacts.map(({found, settings, same}) =>
        same
          ? `${found}: as in the site settings`
          : `${found}: the site settings say ${settings ?? 'nothing'}`,
      ),
    ),
    ...section('New drafts beside the page', [
      ...plan.studies.map(({title}) => `Study: ${title ?? ''}`),
      ...plan.faqs.map(({question}) => `Question: ${question}`),
    ]),
    ...section('No place on our page', lost),
    ...section(
      'Not recognized',
      unrecognized.map(({kind, text, reason}) => `${kind} “${text}”\n    ${reason}`),
    ),
    ...section('No text', leftOut),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)]
}

/** Each part of the page with how many sentences go there. */
function placesOf({sentences}: ImportPlan): string[] {
  const counts = new Map<string, number>()
  for (const {fate} of sentences) {
    const title = placeOf(fate)
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1)
  }
  return [...counts].map(([title, count]) => `${title}: ${count}`)
}

function placeOf(fate: Fate): string | undefined {
  const [place] = fate.kind === 'placed' ? fate.places : []
  return place && titleOfPath(place.path)
}
