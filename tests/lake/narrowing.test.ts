import fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {answer} from '#lake/query/evaluate.ts'
import {viewOf, type Perspective, type View} from '#lake/query/perspective.ts'
import {Indexes} from '#lake/store/indexes.ts'
import {type Source, StagedSource} from '#lake/store/source.ts'
import type {Json, StoredDocument} from '#lake/store/store-contract.ts'

const names = ['a', 'b', 'c', 'd'] as const
const types = ['x', 'y', 'z'] as const

const plain = <T>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}) =>
  fc.record<T>(model, {noNullPrototype: true})
const reference = plain({_ref: fc.constantFrom(...names, 'gone')})
const content = fc.record(
  {
    n: fc.integer({min: 0, max: 2}),
    other: reference,
    others: fc.array(reference, {maxLength: 3}),
    deep: plain({more: fc.array(plain({to: reference}), {maxLength: 2})}),
    label: fc.constantFrom<Json[]>(...names, null, 1),
    slug: fc.constantFrom<Json[]>({current: 'a'}, {current: 'b'}, {current: 1}, {}, 'a', null),
  },
  {requiredKeys: [], noNullPrototype: true},
)
const document = fc.tuple(
  fc.constantFrom('', 'drafts.', 'versions.r.'),
  fc.constantFrom(...names),
  fc.constantFrom(...types),
  content,
)
const documents = fc
  .uniqueArray(document, {selector: ([prefix, name]) => prefix + name, maxLength: 9})
  .map((all) =>
    all.map(([prefix, name, _type, rest]): StoredDocument => {
      const stamp = '2026-01-01T00:00:00Z'
      return {...rest, _id: prefix + name, _type, _rev: 'r', _createdAt: stamp, _updatedAt: stamp}
    }),
  )

const value = fc.constantFrom('"a"', '"b"', '"x"', '"drafts.a"', '$p', '$missing', 'null', '1')
const list = fc.array(value, {maxLength: 3}).map((values) => `[${values.join(', ')}]`)
const path = fc.constantFrom('other._ref', 'others[]._ref', 'deep.more[].to._ref', 'others[0]._ref')
const {condition} = fc.letrec<{condition: string; simple: string}>((tie) => ({
  simple: fc.oneof(
    fc
      .tuple(fc.constantFrom('_type', '_id', '@._type', 'label', 'other->_type'), value)
      .map(([left, right]) => `${left} == ${right}`),
    fc.tuple(value, fc.constantFrom('_type', '_id')).map(([left, right]) => `${left} == ${right}`),
    fc
      .tuple(fc.constantFrom('_type', '_id', 'label'), list)
      .map(([left, right]) => `${left} in ${right}`),
    fc.tuple(path, value).map(([left, right]) => `${left} == ${right}`),
    value.map((slug) => `slug.current == ${slug}`),
    fc.tuple(value, value).map((slugs) => `(@.slug).current in [${slugs.join(', ')}]`),
    fc.tuple(value, path).map(([left, right]) => `${left} in ${right}`),
    fc.tuple(path, list).map(([left, right]) => `${left} in ${right}`),
    value.map((target) => `references(${target})`),
    fc.constantFrom(
      'references($ids)',
      '_id in $ids',
      '_type in $kinds',
      'n > 0',
      'defined(label)',
    ),
    fc.constantFrom('references(^._id)', 'other._ref == ^._id', '^._id in others[]._ref'),
    fc.constantFrom('other._ref == ^.label', '^.other._ref == _id', 'references(^.label)'),
    fc.constant('count(*[references(^._id) && other._ref == ^.^._id]) > 0'),
  ),
  condition: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    tie('simple'),
    fc.tuple(tie('condition'), tie('condition')).map(([left, right]) => `(${left} && ${right})`),
    fc.tuple(tie('condition'), tie('condition')).map(([left, right]) => `(${left} || ${right})`),
    tie('condition').map((inner) => `!(${inner})`),
  ),
}))
const query = fc.oneof(
  condition.map((filter) => `*[${filter}] | order(_id)`),
  condition.map(
    (filter) => `*[_type == "x"] | order(_id) {_id, "found": *[${filter}] | order(_id)._id}`,
  ),
  condition.map((filter) => `*{_id, other->{_id, "back": *[${filter}]._id}} | order(_id)`),
  fc.tuple(condition, condition).map(([one, two]) => `count(*[${one}][${two}])`),
)
const params = {p: 'a', ids: ['b', 'drafts.c', 'a'], kinds: ['x', 'z']}

/** What groq-js says over all documents, with nothing narrowed. */
function plainly(view: View, text: string): unknown {
  return toJS(
    evaluateSync(parse(text, {params}), {
      dataset: view.documents(),
      params,
      dereference: ({_ref}) => view.dereference(_ref),
    }),
  )
}

const perspectives: [Perspective][] = [
  ['raw'],
  [['published']],
  [['drafts', 'published']],
  [['r', 'drafts', 'published']],
]

function stored(all: readonly StoredDocument[]): Source {
  const indexes = new Indexes()
  for (const one of all) indexes.replace(null, one)
  return indexes
}

async function expectTheSame(view: View, text: string): Promise<void> {
  const inOrder = (result: unknown) => (text.startsWith('count') ? result : sorted(result))
  const {result} = await answer(view, text, params)
  expect(inOrder(result)).toEqual(inOrder(plainly(view, text)))
}

it.each(perspectives)('a narrowed query in %j finds what the whole one finds', async (layers) => {
  await fc.assert(
    fc.asyncProperty(documents, query, (all, text) =>
      expectTheSame(viewOf(stored(all), layers), text),
    ),
    {numRuns: 700},
  )
})

it.each(perspectives)('so it does in %j before a transaction is written', async (layers) => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      documents,
      fc.subarray([...names]),
      query,
      (old, all, gone, text) => {
        const staged = new Map<string, StoredDocument | null>(gone.map((id) => [id, null]))
        for (const one of all) staged.set(one._id, one)
        return expectTheSame(viewOf(new StagedSource(stored(old), staged), layers), text)
      },
    ),
    {numRuns: 300},
  )
})

/** Lists without an order of their own may come in any. */
function sorted(result: unknown): unknown {
  if (Array.isArray(result)) {
    return result
      .map(sorted)
      .toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
  }
  if (typeof result === 'object' && result !== null) {
    return Object.fromEntries(Object.entries(result).map(([key, inner]) => [key, sorted(inner)]))
  }
  return result
}

it('looks only at the documents that a query can be about', async () => {
  const looked = jest.fn()
  const view: View = {
    documents: () => {
      throw new Error('looked at everything')
    },
    ofType: (type) => (looked('type', type), []),
    withIds: (ids) => (looked('ids', [...ids]), []),
    referringTo: (ids) => (looked('referring', [...ids]), []),
    idsWithSlugs: (slugs) => (looked('slugs', [...slugs]), []),
    dereference: () => undefined,
  }
  await answer(view, '*[_type == "x" && n > 1]{"k": *[_type == "y" && ^._id in z[]._ref]}', {})
  await answer(view, '*[_type in $t && (_id == "a" || _id in ["b"])]', {t: ['x']})
  await answer(view, '*[references($id) && _type == "x"]', {id: 'c'})
  await answer(view, '*[_type == "x" && slug.current == $slug][0]', {slug: 's'})
  await answer(view, 'releases::all()', {})
  expect(looked.mock.calls).toEqual(
    expect.arrayContaining([
      ['type', 'x'],
      ['ids', ['a', 'b']],
      ['referring', ['c']],
      ['slugs', ['s']],
      ['type', 'system.release'],
    ]),
  )
})

it('reads no document for a reference that the lookup has found', async () => {
  const stamp = '2026-01-01T00:00:00Z'
  const found: StoredDocument = {
    ...{_id: 'a', _type: 'x', _rev: 'r', _createdAt: stamp, _updatedAt: stamp},
    get body(): Json {
      throw new Error('was read')
    },
  }
  const view: View = {
    documents: () => [found],
    ofType: () => [found],
    withIds: () => [found],
    referringTo: () => [found],
    idsWithSlugs: () => [],
    dereference: () => found,
  }
  const ids = async (text: string) => (await answer(view, text, {p: ['b', 'c']})).result
  await expect(ids('*[references($p)]._id')).resolves.toEqual(['a'])
  await expect(ids('*[_type == "x" && (_id == "a" || references("b"))]._id')).resolves.toEqual([
    'a',
  ])
  await expect(
    ids('*[_id == "a"][0]{"k": *[_type == "x" && references(^._id)]._id}'),
  ).resolves.toEqual({k: ['a']})
})
