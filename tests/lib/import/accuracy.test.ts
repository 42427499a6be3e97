/** Whether an import puts the sentences of pages in many styles where a person would put them. */
import {planImport} from '#lib/import/plan.ts'
import {readSource} from '#lib/import/source/read-source.ts'

import {sampleCatalog} from './catalog.ts'
import {importDocuments} from './import-documents.ts'
import {expectedOf, misplaced} from './placement.ts'

jest.setTimeout(60_000)

test('at least 95 of 100 sentences are placed right', async () => {
  const catalog = await sampleCatalog()
  const documents = importDocuments()
  let wrong = 0
  let total = 0
  const report: string[] = []
  for (const [name, read] of documents) {
    let ids = 0
    const plan = planImport(await readSource(await read(), name), catalog, {
      fileName: name,
      newId: () => `id-${(ids += 1)}`,
    })
    const result = misplaced(plan, expectedOf(name.replace(/\.\w+$/, '')))
    report.push(`${name}: ${result.total - result.wrong.length} of ${result.total}`)
    report.push(...result.wrong.map((line) => `  ${line}`))
    wrong += result.wrong.length
    total += result.total
  }
  const share = (total - wrong) / total
  const percent = (share * 100).toFixed(1)
  process.stdout.write(
    `${report.join('\n')}\nPlaced right: ${total - wrong} of ${total}, ${percent} %\n`,
  )
  expect(documents.size).toBeGreaterThanOrEqual(8)
  expect(share).toBeGreaterThanOrEqual(0.95)
})
