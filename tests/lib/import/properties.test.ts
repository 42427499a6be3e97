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
    expectAccounted(name, (await planned(await read(), name))!)
  }
})

/** Test data: sections, names that the clinic has, and words that no name has. */
const sections = fc.constantFrom(
  ...['Symptoms', 'Causes', 'Conventional treatment', 'Similar conditions', 'How we treat it'],
  ...['Acupuncture points', 'Trigger points', 'Research', 'Questions', 'Next steps'],
)
const known = fc.constantFrom(
  ...['ST36', 'SP9 and SP10', 'Soleus', 'Gluteus medius and minimus', 'Dry needling', 'Ibuprofen'],
  ...['Surgery', 'Neck pain', 'Ishtiaq et al. (2023)', 'Can I run?', 'Hello world'],
)
const beyond = fc.constantFrom(
  ...['', ', not if pregnant', ' (max 3 a year)', ', never in tests', ' with 20 minutes of care'],
)
const said = fc.constantFrom('', ': it helps in tests.', ' — a test reason', ' | local test | more')
const line = fc
  .tuple(fc.constantFrom('- ', '', '### ', '- **'), known, beyond, said)
  .map(([mark, name, more, rest]) => `${mark}${name}${more}${mark === '- **' ? '**' : ''}${rest}`)

test('words beside a name are in a field, or reported', async () => {
  await fc.assert(
    fc.asyncProperty(
      sections,
      fc.array(line, {minLength: 1, maxLength: 4}),
      async (title, lines) => {
        const text = `# Test pain\n\nTest data.\n\n## ${title}\n\n${lines.join('\n\n')}\n`
        expectAccounted(text, (await planned(new TextEncoder().encode(text), 'page.md'))!)
      },
    ),
    {numRuns: 300},
  )
})

/** Words that no heading of a page has; they are test data. */
const invented = fc.constantFrom(
  ...[' for zorbers', ': zorbing comes first', ' (zorbed)', ' and zorbs', ' of a zorb', ', zorbs'],
)

test('what a heading says beyond the name of its section is in a field, or reported', async () => {
  const heading = fc.tuple(fc.constantFrom('##', '###'), sections, fc.option(invented))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(heading, fc.array(line, {maxLength: 2})), {minLength: 1, maxLength: 3}),
      async (parts) => {
        const body = parts.map(([[marks, title, beyondIt], lines]) =>
          [`${marks} ${title}${beyondIt ?? ''}`, ...lines].join('\n\n'),
        )
        const text = ['# Test pain', 'Test data.', ...body].join('\n\n')
        const plan = (await planned(new TextEncoder().encode(text), 'page.md'))!
        const {condition, faqs, studies, unrecognized} = plan
        const written = JSON.stringify([condition, faqs, studies, unrecognized])
        for (const {text: said, fate} of plan.sentences.filter((one) =>
          one.text.includes('zorb'),
        )) {
          if (fate.kind === 'unplaced') continue
          const [word = ''] = /zorb\w*/.exec(said) ?? []
          const held = written + fate.places.map(({without}) => without ?? '').join(' ')
          expect({text, said, isHeld: held.includes(word)}).toEqual({text, said, isHeld: true})
        }
      },
    ),
    {numRuns: 300},
  )
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

/** Every sentence has a reason, or all its words in its fields; bare headings the page has itself. */
function expectAccounted(name: string, plan: ImportPlan) {
  for (const {text, fate} of plan.sentences) {
    if (fate.kind === 'unplaced') {
      expect(fate.reason).toMatch(/\.$/)
      continue
    }
    expect(fate.places.length).toBeGreaterThan(0)
    if (fate.places.every(isSaidByThePage)) continue
    const written = new Set(wordsOf(textUnder(plan, fate.places)))
    const missing = wordsOf(text.replace(/\[\d[\d, –-]*\]|\([^)]*\d{4}\)/g, '')).filter(
      (word) => !written.has(word) && !smallWords.has(word) && !/^\d$/.test(word),
    )
    expect({name, text, missing}).toEqual({name, text, missing: []})
  }
}

const smallWords = new Set('q a an the if when and or point points muscle muscles'.split(' '))

/** Headings and bare lines before a list; a reference, a question and a number that are there. */
function isSaidByThePage({path, as}: {path: string; as: string}): boolean {
  return as === 'heading' || (as === 'name' && /^(?:studies|faqs|siteSettings)\b/.test(path))
}

/** All words of the fields that a sentence went to, with the words that those do without. */
function textUnder(plan: ImportPlan, places: readonly {path: string; without?: string}[]): string {
  const names = new Set(places.map(({path}) => /^\w+/.exec(path)?.[0] ?? ''))
  const held = Object.entries({...plan.condition}).filter(([name]) => names.has(name))
  const others = names.has('faqs') ? plan.faqs : []
  // What is like a name has words that the name has not.
  const matched = plan.matches.flatMap(({text, title, reason}) =>
    reason === 'words of its name' ? [title] : [text, title],
  )
  const reported = plan.unrecognized.map(({text}) => text)
  return [
    JSON.stringify([held, others]),
    ...[...matched, ...reported],
    ...places.map(({without}) => without ?? ''),
  ].join(' ')
}
