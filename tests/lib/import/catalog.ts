import {evaluate, parse} from 'groq-js'

import {type Catalog, catalogSchema, withoutTwins} from '#lib/import/match/catalog.ts'
import {catalogQuery} from '#sanity/import/catalog.ts'
import {sampleDocuments} from '#tests/support/lake.ts'

/** What an import can match to in the sample clinic. */
export async function sampleCatalog(): Promise<Catalog> {
  const value = await evaluate(parse(catalogQuery), {dataset: sampleDocuments()})
  return withoutTwins(catalogSchema.parse(await value.get()))
}
