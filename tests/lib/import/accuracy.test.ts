/** Whether an import puts the sentences of pages in many styles where a person would put them. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

import {planImport} from '#lib/import/plan.ts'
import {readSource} from '#lib/import/source/read-source.ts'

import {sampleCatalog} from './catalog.ts'
import {documentsFolder, expectedOf, misplaced} from './placement.ts'
import {wordDocuments} from './word-documents.ts'

const files = new Map(
  readdirSync(documentsFolder)
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && !/expected|README/.test(name))
    .map((name): [string, () => Promise<Uint8Array>] => [
      name,
      async () => readFileSync(path.join(documentsFolder, name)),
    ]),
)
for (const [name, make] of wordDocuments) files.set(name, make)

test('at least 95 of 100 sentences are placed right', async () => {
  const catalog = await sampleCatalog()
  let wrong = 0
  let total = 0
  const report: string[] = []
  for (const [name, read] of files) {
    let ids = 0
    const plan = planImport(await readSource(await read(), name), catalog, {
      fileName: name,
      newId: () => `id-${(ids += 1)}`,
    })
    const result = misplaced(plan, expectedOf(name.replace(/\.\w+$/, '')))
    report.push(
      `${name}: ${result.total - result.wrong.length} of ${result.total}`,
      ...result.wrong.map((line) => `  ${line}`),
    )
    wrong += result.wrong.length
    total += result.total
  }
  const share = (total - wrong) / total
  process.stdout.write(
    `${report.join('\n')}\nPlaced right: ${total - wrong} of ${total}, ${(share * 100).toFixed(1)} %\n`,
  )
  expect(files.size).toBeGreaterThanOrEqual(8)
  expect(share).toBeGreaterThanOrEqual(0.95)
})
