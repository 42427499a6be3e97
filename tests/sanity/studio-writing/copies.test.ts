import type {DocumentActionComponent, DocumentActionProps} from 'sanity'

import {checkOwnName} from '#schemas/validation/copies.ts'
import {asCopy, copyActions} from '#sanity/studio/writing/copies.ts'
import {examples} from '#tests/schemas/documents.ts'

it('copies a condition without what is the original’s alone', () => {
  const copy = asCopy('condition', {...examples.condition, sampleContent: true})
  expect(copy['title']).toBe('Copy of Runner’s knee')
  const review = ['reviewer', 'lastReviewed', 'nextReview', 'sampleContent']
  for (const field of ['slug', 'heading', 'codes', ...review]) {
    expect(copy).not.toHaveProperty(field)
  }
  const {care, faqs, evidence, overview} = examples.condition
  expect(copy).toMatchObject({care, faqs, evidence, overview})
})

it('lets nobody publish a copy under the name that the Studio gave it', async () => {
  const {title} = asCopy('condition', examples.condition)
  const context = {} as Parameters<typeof checkOwnName>[1]
  expect(await checkOwnName(String(title), context)).toMatch('name of its own')
  expect(await checkOwnName('Jumper’s knee', context)).toBe(true)
  expect(await checkOwnName(undefined, context)).toBe(true)
})

it('does not stack the words when a copy is copied', () => {
  const once = asCopy('faq', {question: 'Does it hurt?'})
  expect(asCopy('faq', once)).toEqual({question: 'Copy of Does it hurt?'})
})

it('copies a point without its code, which is there once', () => {
  const copy = asCopy('acupuncturePoint', examples.acupuncturePoint)
  expect(copy).not.toHaveProperty('code')
  expect(copy).not.toHaveProperty('slug')
  expect(copy['englishName']).toBe('Calf’s Nose')
})

it('hands the copying to the Studio’s own action, and touches no other', () => {
  const asked: object[] = []
  const duplicate: DocumentActionComponent = (props) => {
    asked.push(props)
    return null
  }
  duplicate.action = 'duplicate'
  const publish: DocumentActionComponent = () => null
  publish.action = 'publish'
  const actions = copyActions([publish, duplicate], {schemaType: 'condition'})
  expect(actions.map(({action}) => action)).toEqual(['publish', 'duplicate'])
  expect(actions[0]).toBe(publish)
  actions[1]?.({id: 'x'} as DocumentActionProps)
  expect(asked).toEqual([{id: 'x', mapDocument: expect.any(Function) as unknown}])
  expect(copyActions([duplicate], {schemaType: 'siteSettings'})).toEqual([duplicate])
})
