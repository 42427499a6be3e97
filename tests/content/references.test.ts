import {byId, documents, everything, isObject, pages} from './documents.ts'

const references = everything.filter(
  (placed): placed is {at: string; value: {_ref: string; _weak?: boolean}} =>
    isObject(placed.value) && placed.value._type === 'reference',
)

/** Which types a reference in this place may lead to. */
function expectedType(at: string): string {
  if (/\.(studies\.\d+|study)$/.test(at)) return 'study'
  if (/\.faqs\.\d+$/.test(at)) return 'faq'
  if (at.endsWith('.treatment')) return 'treatment'
  if (at.endsWith('.point')) return 'acupuncturePoint'
  if (at.endsWith('.triggerPoint')) return 'triggerPoint'
  if (/\.differentials\.\d+\.condition$/.test(at)) return 'condition'
  return 'nothing known'
}

it('leads every reference to a document of the type that belongs there', () => {
  expect(references.length).toBeGreaterThan(50)
  for (const {at, value} of references) {
    expect(`${at} → ${String(byId.get(value._ref)?._type)}`).toBe(`${at} → ${expectedType(at)}`)
  }
})

it('has nothing that no condition speaks of, but points with a caution and what new pages start with', () => {
  const used = new Set(references.map(({value}) => value._ref))
  const unused = documents.filter(
    ({_id, _type, pregnancyCaution, usual}) =>
      !['condition', 'siteSettings', 'redirect'].includes(_type) &&
      !used.has(_id) &&
      pregnancyCaution !== true &&
      usual !== true,
  )
  expect(unused.map(({_id}) => _id)).toEqual([])
})

it.each(pages.map((page) => page._id))(
  'offers conventional care as conventional and the clinic’s treatments as its own: %s',
  (page) => {
    const kinds = (list: string) =>
      references
        .filter(({at}) => at.startsWith(`${page}.${list}.`) && at.endsWith('.treatment'))
        .map(({value}) => byId.get(value._ref)?.kind)
    expect(new Set(kinds('conventional'))).toEqual(new Set(['conventional']))
    expect(kinds('approach')).toEqual(['clinic', 'clinic'])
  },
)

it.each(pages.map((page) => [page._id, page]))(
  'sends readers of %s to another page, never to the same',
  (page, {differentials}) => {
    expect(differentials).not.toHaveLength(0)
    expect(JSON.stringify(differentials)).not.toContain(`"_ref":"${page}"`)
  },
)

it('lets every page be taken down while others name it', () => {
  const toPages = references.filter(({value}) => byId.get(value._ref)?._type === 'condition')
  expect(toPages.length).toBeGreaterThan(0)
  expect(toPages.filter(({value}) => value._weak !== true)).toEqual([])
  const named = everything.filter(
    ({value}) => isObject(value) && value._type === 'differential' && value.name === undefined,
  )
  expect(named).toEqual([])
})
