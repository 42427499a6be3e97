/** Whatever is imported: nothing throws but the known refusals, and no word is lost silently. */
import fc from 'fast-check'

import {planImport, type ImportPlan} from '#lib/import/plan.ts'
import {ImportRefusal} from '#lib/import/refusal.ts'
import {readSource} from '#lib/import/source/read-source.ts'
import {wordsOf} from '#lib/search/words.ts'

import {sampleCatalog} from './catalog.ts'
import {importDocuments} from './import-documents.ts'

jest.setTimeout(60_000)

const names = ['page.txt', 'page.md', 'page.html', 'page.docx', 'page']
let catalog: Awaited<ReturnType<typeof sampleCatalog>>

beforeAll(async () => {
  catalog = await sampleCatalog()
})

async function planned(bytes: Uint8Array, fileName: string): Promise<ImportPlan | undefined> {
  const source = await readSource(bytes, fileName).catch((problem: unknown) => {
    if (problem instanceof ImportRefusal) return undefined
    throw problem
  })
  let ids = 0
  return source && planImport(source, catalog, {fileName, newId: () => `id-${(ids += 1)}`})
}

test('no bytes make it throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({maxLength: 300}),
      fc.constantFrom(...names),
      async (bytes, name) => {
        await planned(bytes, name)
      },
    ),
    {numRuns: 200},
  )
})

const words = fc.constantFrom(
  ...'Points Muscles FAQ References Symptoms Causes Research knee pain ST35 SP10 ST99 soleus acupuncture'.split(
    ' ',
  ),
  ...[
    'Can I run?',
    'Q: Why?',
    'A: So.',
    '[1]',
    '[2, 9]',
    '(Cotchett et al., 2014)',
    'doi:10.1/x',
    '•',
    '1.',
    'a | b | c',
  ],
  ...[
    '# ',
    '**bold**',
    '<b>x</b>',
    '<li>',
    '<h2>Points</h2>',
    '| x | y |',
    ':',
    '—',
    '\n',
    '\n\n',
    'See a doctor today if',
    '犢鼻',
  ],
)
const mixed = fc.array(words, {maxLength: 60}).map((list) => list.join(' '))

test('no text makes it throw, and every word of plain text is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(mixed, fc.constantFrom(...names.slice(0, 3)), async (text, name) => {
      const plan = await planned(new TextEncoder().encode(text), name)
      if (!plan || name !== 'page.txt') return
      const accounted = new Set(plan.sentences.flatMap((sentence) => wordsOf(sentence.text)))
      const lost = wordsOf(text.replace(/(?:^|\n)\s*(?:\d{1,2}\.|\[\d+\])\s/g, ' ')).filter(
        (word) => !accounted.has(word) && !/^\d+$/.test(word),
      )
      expect(lost).toEqual([])
    }),
    {numRuns: 150},
  )
})

test('what is said to be in a field is in it', async () => {
  for (const [name, read] of importDocuments()) {
    const plan = await planned(await read(), name)
    for (const {text, fate} of plan!.sentences) {
      if (fate.kind === 'unplaced') {
        expect(fate.reason).toMatch(/\.$/)
        continue
      }
      expect(fate.places.length).toBeGreaterThan(0)
      if (!fate.places.some((place) => place.as === 'text')) continue
      const written = new Set(wordsOf(textUnder(plan!, fate.places)))
      const missing = wordsOf(text.replace(/\[\d[\d, –-]*\]|\([^)]*\d{4}\)/g, '')).filter(
        (word) => !written.has(word) && !/^(?:\d+|q|a|if|when|and|or)$/.test(word),
      )
      expect({name, text, missing}).toEqual({name, text, missing: []})
    }
  }
})

test('the reviewer, the days of a review and the mark of a sample stay empty', async () => {
  for (const [name, read] of importDocuments()) {
    const plan = await planned(await read(), name)
    for (const field of ['reviewer', 'lastReviewed', 'nextReview', 'sampleContent']) {
      expect(Object.keys(plan!.condition)).not.toContain(field)
    }
  }
})

test('a match that somebody takes away is not made again, and its words are reported', async () => {
  const read = importDocuments().get('low-back-pain.txt')!
  const bytes = await read()
  const plan = await planned(bytes, 'low-back-pain.txt')
  const match = plan!.matches.find(({text, type}) => type === 'treatment' && text === 'CBT')!
  let ids = 0
  const again = planImport(await readSource(bytes, 'x.txt'), catalog, {
    fileName: 'x.txt',
    rejected: new Set([match.key]),
    newId: () => `id-${(ids += 1)}`,
  })
  expect(again.matches.map(({key}) => key)).not.toContain(match.key)
  expect(again.unrecognized.map(({text}) => text)).toContain('CBT')
})

/** All words of the fields that a sentence went to, with the words that those do without. */
function textUnder(plan: ImportPlan, places: readonly {path: string; without?: string}[]): string {
  const names = new Set(places.map(({path}) => /^\w+/.exec(path)?.[0] ?? ''))
  const held = Object.entries({...plan.condition}).filter(([name]) => names.has(name))
  const others = names.has('faqs') ? plan.faqs : []
  const matched = plan.matches.map(({text}) => text)
  return [
    JSON.stringify([held, others]),
    ...matched,
    ...places.map(({without}) => without ?? ''),
  ].join(' ')
}
