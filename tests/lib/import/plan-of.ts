import {type ImportPlan, planImport} from '#lib/import/plan.ts'
import {readSource} from '#lib/import/source/read-source.ts'

import {sampleCatalog} from './catalog.ts'

/** What an import of a text would do in the sample clinic. */
export async function planOf(text: string, fileName = 'page.md'): Promise<ImportPlan> {
  const source = await readSource(new TextEncoder().encode(text), fileName)
  let ids = 0
  return planImport(source, await sampleCatalog(), {fileName, newId: () => `id-${(ids += 1)}`})
}

/** The reasons of the sentences that have no place, by sentence. */
export function unplacedIn({sentences}: ImportPlan): Record<string, string> {
  return Object.fromEntries(
    sentences.flatMap(({text, fate}) => (fate.kind === 'unplaced' ? [[text, fate.reason]] : [])),
  )
}
