import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

import type {SanityDocument} from '@sanity/types'

import {generate, readOrder} from '#content/generate/command.ts'
import {testDataset, testLines} from '#content/generate/dataset.ts'
import {plainText} from '#lib/content/plain-text.ts'
import {conditionAnswer, conditionPageQuery} from '#sanity/queries/condition.ts'
import {answer} from '#lake/query/evaluate.ts'
import {viewOf} from '#lake/query/perspective.ts'
import {SqliteStore} from '#lake/store/sqlite-store.ts'
import {importDocuments} from '#lake/transfer/import-documents.ts'
import {type SmallLake, startSmallLake} from '#tests/schemas/small-lake.ts'
import {unknownFields, validate} from '#tests/schemas/validate.ts'

import {everyValue, isObject} from './documents.ts'

const count = 50
const time = '2026-01-01T00:00:00Z'
const documents = [...testDataset(count, 'a seed')].map((document): SanityDocument => ({
  ...document,
  _createdAt: time,
  _updatedAt: time,
  _rev: 'r1',
}))
const ofType = (type: string) => documents.filter(({_type}) => _type === type)
const everything = documents.flatMap((document) => everyValue(document, document._id))

/** Ids that documents refer to, as often as they do. */
function targets(referring: readonly object[]): string[] {
  return [...JSON.stringify(referring).matchAll(/"_ref":"([^"]+)"/g)].map(([, id]) => id ?? '')
}

describe('the documents', () => {
  let lake: SmallLake
  beforeAll(async () => {
    lake = await startSmallLake(documents)
  })
  afterAll(() => lake.close())

  it('are as many conditions as were asked for, whatever the size of a set', () => {
    for (const wanted of [1, 24, 25, 26, 60]) {
      const made = [...testDataset(wanted, 'a seed')].map(({_type}) => _type)
      expect(made.filter((type) => type === 'condition')).toHaveLength(wanted)
    }
  })

  it('have ids of their own without a dot', () => {
    const ids = [...testDataset(1100, 'a seed')].map(({_id}) => _id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([])
  })

  it('refer only to each other, and none is there for nothing', () => {
    for (const wanted of [1, 27, 1100]) {
      const all = [...testDataset(wanted, 'a seed')]
      const ids = new Set(all.map(({_id}) => _id))
      expect(targets(all).filter((id) => !ids.has(id))).toEqual([])
    }
    const used = new Set(targets(documents))
    const unused = documents.filter(({_id, _type}) => _type === 'study' && !used.has(_id))
    expect(unused).toEqual([])
  })

  // All are made alike, and Sanity's validation takes its time.
  const examples = documents.filter((_document, index) => index % 20 === 0)
  it.each([...examples, ...documents.slice(0, 9)].map((document) => [document._id, document]))(
    'could be published: %s',
    async (_id, document) => {
      const findings = await validate(document, lake.client, documents)
      expect(findings.filter(({level}) => level === 'error')).toEqual([])
      expect(await unknownFields(document)).toEqual([])
    },
  )

  it('share what real pages share, and no point stands on most of them', () => {
    const all = [...testDataset(500, 'a seed')].filter(({_type}) => _type === 'condition')
    const uses = (prefix: string) => {
      const found = targets(all).filter((id) => id.startsWith(prefix))
      return [...Map.groupBy(found, (id) => id).values()].map(({length}) => length)
    }
    expect(Math.max(...uses('point-test-'))).toBeLessThan(50)
    expect(Math.max(...uses('trigger-test-'))).toBeLessThan(60)
    expect(Math.max(...uses('treatment-test-dry-needling'))).toBe(500)
  })
})

describe('imported into a lake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashi-generated-'))
  const store = new SqliteStore(folder)
  afterAll(() => {
    store.close()
    rmSync(folder, {recursive: true})
  })
  importDocuments(store, [...testLines(count, 'a seed')].join(''), 'create', 'me')
  const view = viewOf(store, ['published'])

  it.each(ofType('condition').map((document) => [document._id, document]))(
    'make a whole page: %s',
    async (_id, {slug}) => {
      const params = {slug: isObject(slug) ? slug.current : undefined}
      const {result} = await answer(view, conditionPageQuery, params)
      const {condition: page, settings} = conditionAnswer.parse(result)
      expect(settings?.clinicName).toBe('Test Clinic')
      if (!page) throw new Error('There is no page')
      const sizes = [
        page.conventional,
        page.approach,
        page.points,
        page.triggerPoints,
        page.evidence,
        page.faqs,
      ].map(({length}) => length)
      expect(sizes).toEqual([5, 2, 6, 6, 6, 6])
      expect(page.differentials.length).toBeGreaterThan(2)
      expect(plainText(page.overview)).toMatch(/^Test data: /)
    },
  )
})

describe('nobody can take it for real', () => {
  it('calls every condition a test and a sample, in title and first sentence', () => {
    for (const {title, lede, sampleContent, reviewer} of ofType('condition')) {
      expect(title).toMatch(/^Test condition \d{5}: /)
      expect(lede).toMatch(/test data, not a real condition/)
      expect({sampleContent, reviewer}).toEqual({sampleContent: true, reviewer: undefined})
    }
  })

  it('has studies without an identifier that could be somebody else’s', () => {
    expect(ofType('study').length).toBeGreaterThan(20)
    for (const study of ofType('study')) {
      expect(study.title).toMatch(/^Test data: not a real study/)
      expect(Object.keys(study)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(doi|pmid|pmcid)$/)]),
      )
      // RFC 2606 keeps this domain from ever being anybody's.
      expect(new URL(String(study.url)).hostname).toMatch(/\.example$/)
    }
  })

  it('marks every text that a reader sees', () => {
    const names =
      /\.(title|label|lede|why|note|sign|action|takeaway|limitation|outcome|location|referral|summary|question|englishName|muscle|population|intervention|comparator|result)$|\.(symptoms|aliases|signs|cautions|contraindications|adverseEffects)\.\d+$/
    const texts = everything.filter(({at, value}) => names.test(at) && typeof value === 'string')
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(({value}) => !/\btest\b/i.test(String(value)))).toEqual([])
    const paragraphs = everything.flatMap(({at, value}) =>
      isObject(value) && value._type === 'block'
        ? [{at, text: JSON.stringify(value.children)}]
        : [],
    )
    expect(paragraphs.filter(({text}) => !text.includes('Test data'))).toEqual([])
  })
})

describe('the same seed', () => {
  it('gives the same bytes, and another seed gives others', () => {
    const bytes = (seed: string) => [...testLines(30, seed)].join('')
    expect(bytes('one')).toBe(bytes('one'))
    expect(bytes('one')).not.toBe(bytes('other'))
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashi-generate-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  it('writes one document a line and leaves nothing else behind', async () => {
    const out = join(folder, 'deep', 'made.ndjson')
    await generate({count: 7, seed: 'a seed', out})
    expect(readFileSync(out, 'utf8')).toBe([...testLines(7, 'a seed')].join(''))
    expect(readdirSync(join(folder, 'deep'))).toEqual(['made.ndjson'])
  })

  it('leaves an older file as it was when it fails', async () => {
    await expect(generate({count: 1, seed: 's', out: folder})).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['deep'])
  })

  it('has a file and a seed of its own unless told', () => {
    expect(readOrder(['10000'])).toEqual({
      count: 10_000,
      seed: 'ashi',
      out: join('.ashi', 'generated-10000.ndjson'),
    })
    expect(readOrder(['3', '--seed', 'x', '--out', 'f'])).toEqual({count: 3, seed: 'x', out: 'f'})
  })

  it.each([
    [[], /Say how many/],
    [['many'], /“many” is not a number/],
    [['0'], /from 1 to 100000/],
    [['-5'], /-5/],
    [['1.5'], /“1.5” is not a number/],
    [['1e9'], /“1e9” is not a number/],
    [['100001'], /from 1 to 100000/],
    [['3', '4'], /One number is enough/],
    [['3', '--ot', 'x'], /--ot/],
    [['3', '--out', ''], /--out needs/],
  ])('refuses %j', (args, words) => {
    expect(() => readOrder(args)).toThrow(words)
  })

  it('says on the command line what is wrong and what would be right', async () => {
    const program = join(process.cwd(), 'content', 'generate.ts')
    const run = promisify(execFile)(process.execPath, [program, 'x'], {cwd: folder})
    await expect(run).rejects.toThrow(/“x” is not a number[^]*Usage: npm run content:generate/)
    await expect(run).rejects.toHaveProperty('code', 1)
  })
})
