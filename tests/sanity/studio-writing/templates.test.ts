import type {Template} from 'sanity'

import {newDocumentOptions, templates} from '#sanity/studio/writing/templates.ts'

const usual: Template[] = ['condition', 'treatment', 'faq'].map((type) => ({
  id: type,
  title: type,
  schemaType: type,
  value: {_type: type},
}))

it('offers a treatment of either kind, and never one that can be chosen nowhere', () => {
  const options = newDocumentOptions(
    templates(usual).map(({id, title}) => ({templateId: id, title})),
  )
  expect(options.map(({templateId}) => templateId)).toEqual([
    'condition',
    'treatment-conventional',
    'treatment-clinic',
    'faq',
  ])
})

it('keeps a template under each type’s own name, for addresses that name a type only', () => {
  const ids = templates(usual).map(({id}) => id)
  expect(ids).toEqual(expect.arrayContaining(['condition', 'treatment', 'faq']))
})

it('fills in the kind', () => {
  const values = Object.fromEntries(templates(usual).map(({id, value}) => [id, value as unknown]))
  expect(values['treatment-conventional']).toEqual({kind: 'conventional'})
  expect(values['treatment-clinic']).toEqual({kind: 'clinic'})
})
