import {planImport} from '#lib/import/plan.ts'
import {readSource} from '#lib/import/source/read-source.ts'
import {wordsOfPlan} from '#lib/import/words-of-plan.ts'

import {sampleCatalog} from './catalog.ts'

async function planOf(pictures: number) {
  const page = `<h1>Sore knee</h1><p>A knee that is sore.</p>${'<img src="knee.jpg">'.repeat(pictures)}`
  const source = await readSource(new TextEncoder().encode(page), 'page.html')
  let ids = 0
  return planImport(source, await sampleCatalog(), {
    fileName: 'page.html',
    newId: () => `id-${(ids += 1)}`,
  })
}

test.each([
  [1, /^1 picture of the source was not taken over\. Add it under “Overview › Picture”, and say/],
  [3, /^3 pictures of the source were not taken over\. Add the one that helps most under “Over/],
])('%s pictures that do not come along are named, with what to do', async (pictures, words) => {
  const plan = await planOf(pictures)
  expect(plan.notes).toContainEqual(expect.stringMatching(words))
  expect(wordsOfPlan(plan)).toContain('under “Overview › Picture”, and say what it shows.')
})

test('nothing is said of pictures where there are none', async () => {
  expect((await planOf(0)).notes.join(' ')).not.toMatch(/picture/i)
})
