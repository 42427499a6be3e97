/** `npm run bench:import`: how long it takes to read and plan a Word document of twenty pages. */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import {planImport} from '#lib/import/plan.ts'
import {readSource} from '#lib/import/source/read-source.ts'
import {sampleCatalog} from '#tests/lib/import/catalog.ts'
import {longWordDocument} from '#tests/lib/import/word-documents.ts'
import {root} from '#tests/support/folders.ts'

import {machine, percentile} from './machine.ts'

const pages = 20
const rounds = 15

const bytes = await longWordDocument(pages)
const catalog = await sampleCatalog()
const reading: number[] = []
const planning: number[] = []
let sentences = 0
for (let round = 0; round < rounds; round += 1) {
  const start = performance.now()
  const source = await readSource(bytes, 'long.docx')
  const read = performance.now()
  let ids = 0
  const plan = planImport(source, catalog, {fileName: 'long.docx', newId: () => `id-${(ids += 1)}`})
  planning.push(performance.now() - read)
  reading.push(read - start)
  sentences = plan.sentences.length
}

const figures = {
  measuredAt: new Date().toISOString(),
  machine: machine(),
  pages,
  sentences,
  bytes: bytes.length,
  rounds,
  readMs: {p50: percentile(reading, 0.5), p95: percentile(reading, 0.95)},
  planMs: {p50: percentile(planning, 0.5), p95: percentile(planning, 0.95)},
}
console.dir(figures, {depth: null})
const folder = path.join(root, 'bench', 'results')
mkdirSync(folder, {recursive: true})
writeFileSync(
  path.join(folder, `import-${figures.measuredAt.slice(0, 10)}.json`),
  `${JSON.stringify(figures, null, 2)}\n`,
)
