import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {effectsOf, withoutRevision} from '#lake/store/effects.ts'
import type {Json, StoredDocument} from '#lake/store/store-contract.ts'

const stamps = {_type: 't', _rev: 'r', _createdAt: 'c', _updatedAt: 'u'}
const text = fc.oneof(
  fc.string(),
  fc.string({minLength: 60, maxLength: 200, unit: 'grapheme'}),
  fc
    .string({maxLength: 5})
    .map((end) => `${'Ein längerer Satz über das Knie 🦵 und mehr. '.repeat(3)}${end}`),
)
const {value} = fc.letrec<{value: Json; list: Json[]; object: Record<string, Json>}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.oneof(
    fc.array(tie('value'), {maxLength: 4}),
    fc
      .uniqueArray(fc.constantFrom('k1', 'k2', 'k3', 'k4'), {maxLength: 4})
      .chain((keys) =>
        fc.tuple(...keys.map((_key) => tie('value').map((inner): Json => ({_key, inner})))),
      ),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', '_x'), tie('value'), {maxKeys: 4}),
}))
const document = fc
  .dictionary(fc.constantFrom('title', 'body', 'Zeta', '_a', 'list'), value)
  .map((fields): StoredDocument => ({_id: 'a', ...stamps, ...fields}))

it('lead from the document before to the one after, and back', () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const {apply, revert} = effectsOf(before, after)
      expect(applyPatch(withoutRevision(before), apply)).toEqual(withoutRevision(after))
      expect(applyPatch(withoutRevision(after), revert)).toEqual(withoutRevision(before))
      const tracked = incremental.applyPatch(incremental.wrap(withoutRevision(before), 0), apply, 1)
      expect(incremental.unwrap(tracked)).toEqual(withoutRevision(after))
    }),
    {numRuns: 500},
  )
})

it('are small where the change is', () => {
  const block = (text: string, key: string) => ({
    _key: key,
    _type: 'block',
    children: [{_key: 's', text}],
  })
  const long = 'A sentence about the knee that goes on for a while. '.repeat(20)
  const body = Array.from({length: 60}, (_, index) => block(long, `b${index}`))
  const before: StoredDocument = {_id: 'a', ...stamps, body}
  const after = {...before, body: body.with(30, block(`${long} More.`, 'b30'))}
  expect(JSON.stringify(effectsOf(before, after)).length).toBeLessThan(300)
})

it('say in so many words that a document came or went', () => {
  const only: StoredDocument = {_id: 'a', ...stamps}
  expect(effectsOf(null, only)).toEqual({apply: [0, withoutRevision(only)], revert: [0, null]})
  expect(effectsOf(only, null)).toEqual({apply: [0, null], revert: [0, withoutRevision(only)]})
})
