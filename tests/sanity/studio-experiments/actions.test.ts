import type {DocumentActionComponent} from 'sanity'

import {asNewTest, experimentActions, unlessRunning} from '#sanity/studio/experiments/actions.ts'

function action(name: DocumentActionComponent['action']): DocumentActionComponent {
  return Object.assign(() => null, {action: name})
}

const all = (
  ['publish', 'unpublish', 'duplicate', 'delete', 'discardChanges', 'restore'] as const
).map(action)

const open: DocumentActionComponent = () => ({label: 'Forecast and start'})

it('lets a form neither publish a test nor bring an old one back', () => {
  const left = experimentActions(all, {schemaType: 'experiment'}, open)
  expect(left[0]).toBe(open)
  expect(left.slice(1).map((one) => one.action)).toEqual(['duplicate', 'delete', 'discardChanges'])
})

it('leaves other documents their actions', () => {
  expect(experimentActions(all, {schemaType: 'condition'}, open)).toEqual(all)
})

it('does not delete a test that runs', () => {
  const deletion = {label: 'Delete'}
  expect(unlessRunning(deletion, 'running')).toEqual({
    label: 'Delete',
    disabled: true,
    title: 'Stop the test in “Experiments” first.',
  })
  expect(unlessRunning(deletion, 'stopped')).toBe(deletion)
  expect(unlessRunning(deletion, undefined)).toBe(deletion)
})

it('copies what a test is, not what it has been through', () => {
  const copy = asNewTest({
    _type: 'experiment',
    name: 'Heading',
    status: 'concluded',
    revision: 1,
    startedAt: '2026-11-01T08:00:00Z',
    stoppedAt: '2026-11-22T08:00:00Z',
    applied: 'pain',
  })
  expect(copy).toEqual({_type: 'experiment', name: 'Heading', status: 'draft', revision: 0})
})
