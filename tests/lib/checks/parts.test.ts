import {missingParts} from '#lib/checks/missing-parts.ts'
import {inPageOrder} from '#lib/checks/page-order.ts'
import {ownPlace, resolved} from '#lib/checks/resolved.ts'

const condition = {
  _type: 'condition',
  approach: [{_key: 'a', text: 'We needle.', treatment: {_ref: 'needling'}}],
  faqs: [{_key: 'f', _ref: 'sore'}],
  reviewer: {_ref: 'nobody'},
}
const documents = new Map<string, object>([
  ['needling', {_id: 'needling', summary: 'Thin needles.', studies: [{_ref: 'needling'}]}],
  ['sore', {_id: 'sore', question: 'Will I be sore?'}],
])

it('puts documents in the place of references, one step deep', () => {
  expect(resolved(condition, documents)).toEqual({
    ...condition,
    approach: [{...condition.approach[0], treatment: documents.get('needling')}],
    faqs: [{_id: 'sore', question: 'Will I be sore?', _key: 'f'}],
  })
})

it('tells where a text of another document is referred to', () => {
  expect(ownPlace(condition, ['approach', {_key: 'a'}, 'treatment', 'summary'])).toEqual({
    path: ['approach', {_key: 'a'}, 'treatment'],
    within: 'needling',
  })
  expect(ownPlace(condition, ['faqs', {_key: 'f'}, 'question'])).toEqual({
    path: ['faqs', {_key: 'f'}],
    within: 'sore',
  })
  const own = ['approach', {_key: 'a'}, 'text']
  expect(ownPlace(condition, own)).toEqual({path: own, within: undefined})
})

it('orders places as the form does', () => {
  const document = {list: [{_key: 'x'}, {_key: 'y'}], words: ['a', 'b']}
  const places = [['words', 1], ['list', {_key: 'y'}], ['list', {_key: 'x'}, 'text'], [], ['list']]
  const ordered = inPageOrder(document, ['list', 'words'])(places.map((path) => ({path})))
  expect(ordered.map(({path}) => path)).toEqual([
    [],
    ['list'],
    ['list', {_key: 'x'}, 'text'],
    ['list', {_key: 'y'}],
    ['words', 1],
  ])
})

it('names the parts that readers would miss, in the page’s order', () => {
  const fields = missingParts({...condition, points: [], evidence: 'x'}).map(({path}) => path[0])
  expect(fields).toEqual(['aliases', 'conventional', 'differentials', 'points', 'triggerPoints'])
})

it('asks of usual care for nothing that only the clinic’s own treatments show', () => {
  expect(missingParts({_type: 'treatment', kind: 'conventional'})).toEqual([])
  expect(missingParts({_type: 'treatment', kind: 'clinic'})).toHaveLength(3)
})
