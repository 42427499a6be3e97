import type {DocumentActionComponent} from 'sanity'

import {publishingActions} from '#sanity/studio/publishing-actions.ts'

function action(name: DocumentActionComponent['action']): DocumentActionComponent {
  return Object.assign(() => null, {action: name})
}

const all = (['publish', 'schedule', 'unpublish', 'duplicate', 'delete'] as const).map(action)
const names = (actions: DocumentActionComponent[]) => actions.map(({action: name}) => name)

test('a condition can be marked as reviewed, right after “Publish”; nothing is lost, “Schedule” neither', () => {
  const left = names(publishingActions(all, {schemaType: 'condition'}))
  expect(left).toEqual(['publish', undefined, 'schedule', 'unpublish', 'duplicate', 'delete'])
})

test('other documents keep their actions, and tests of copy theirs as they are', () => {
  expect(names(publishingActions(all, {schemaType: 'study'}))).toEqual(names(all))
  expect(publishingActions(all, {schemaType: 'experiment'})).toEqual(all)
})

test('an action stays the same from one look to the next, so that an open dialog stays open', () => {
  const first = publishingActions(all, {schemaType: 'study'})
  publishingActions(all, {schemaType: 'study'}).forEach((one, position) => {
    expect(one).toBe(first[position])
  })
})
