import type {DocumentActionComponent} from 'sanity'

import {
  singletonActions,
  templatesWithoutSingleton,
  withoutSingleton,
} from '#sanity/studio/singleton.ts'

function action(name: DocumentActionComponent['action']): DocumentActionComponent {
  return Object.assign(() => null, {action: name})
}

const all = (
  ['publish', 'unpublish', 'duplicate', 'delete', 'discardChanges', 'restore'] as const
).map(action)

test('site settings can be published and undone, not copied, taken away or deleted', () => {
  const left = singletonActions(all, {schemaType: 'siteSettings'})
  expect(left.map(({action: name}) => name)).toEqual(['publish', 'discardChanges', 'restore'])
})

test('all other documents keep every action', () => {
  expect(singletonActions(all, {schemaType: 'condition'})).toEqual(all)
})

test('nothing offers to make a second one', () => {
  const template = (schemaType: string) => ({
    id: schemaType,
    title: schemaType,
    schemaType,
    value: {},
  })
  expect(
    templatesWithoutSingleton([template('condition'), template('siteSettings')]).map(({id}) => id),
  ).toEqual(['condition'])
  const items = ['condition', 'siteSettings'].map((templateId) => ({templateId}))
  expect(withoutSingleton(items)).toEqual([{templateId: 'condition'}])
})
