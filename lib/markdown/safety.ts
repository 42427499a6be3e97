import type {Treatment} from '../content/treatment.ts'
import {type Block, heading, item} from './blocks.ts'
import type {PageData} from './page.ts'
import {richText} from './rich-text.ts'

/**
 * What patients should know about a treatment's safety.
 *
 * @param level of the headings of its lists
 */
export function safetyTexts(treatment: Treatment, page: PageData, level: 3 | 4): Block[] {
  const {kind, safety, studies, adverseEffects, contraindications} = treatment
  const whom = kind === 'clinic' ? 'Tell us' : 'Ask your doctor'
  const titled = (title: string, items: readonly string[]) =>
    items.length > 0 ? [...heading(level, title), ...items.flatMap((words) => item(words))] : []
  return [
    ...(safety.length > 0 ? richText(safety, {...page, uses: page.cited.usesAt(studies)}) : []),
    ...titled('Possible side effects', adverseEffects),
    ...titled(`${whom} first, it may not be for you`, contraindications),
  ]
}
