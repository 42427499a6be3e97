/** @jest-environment jsdom */
import {fireEvent, screen} from '@testing-library/react'

import {RemovalDialog, type RemovalDialogProps} from '#sanity/studio/removal/removal-dialog.tsx'
import type {Relation, Usage} from '#sanity/studio/usage.ts'

import {show} from '../studio-experiments/studio.tsx'

const knee: Relation = {
  id: 'knee',
  type: 'condition',
  title: 'Runner’s knee',
  isPublished: true,
  path: '/conditions/runners-knee',
}
const elbow: Relation = {
  id: 'elbow',
  type: 'condition',
  title: 'Tennis elbow',
  isPublished: false,
  path: undefined,
}
const unused: Usage = {pages: [], referrers: [], holders: []}

function ask(usage: Usage, changes: Partial<RemovalDialogProps> = {}) {
  const onConfirm = jest.fn()
  show(
    <RemovalDialog
      deed="unpublish"
      id="knee"
      type="condition"
      state={{kind: 'ready', usage}}
      otherPages={[{id: 'neck', title: 'Neck pain'}]}
      onCancel={() => undefined}
      onConfirm={onConfirm}
      {...changes}
    />,
  )
  return onConfirm
}

test('what is in use cannot go, and each document that uses it can be opened', () => {
  const usage = {pages: [knee], referrers: [knee, elbow], holders: [knee, elbow]}
  ask(usage, {id: 'needling', type: 'treatment', deed: 'delete'})
  screen.getByText('This stands on 1 page and cannot be deleted while it does.')
  expect(screen.getAllByRole('link').map(({textContent}) => textContent)).toEqual([
    'Runner’s knee',
    'Tennis elbow',
  ])
  screen.getByText(/Condition, a draft$/)
  expect(screen.getAllByRole('button').map(({textContent}) => textContent)).toEqual(['Close'])
})

test('the address of a page that goes leads where its editor chooses', () => {
  const onConfirm = ask({...unused, pages: [knee], referrers: [elbow]})
  screen.getByText(/^Readers will no longer find it at \/conditions\/runners-knee/)
  screen.getByText(/^These name it/)
  fireEvent.change(screen.getByRole('combobox'), {target: {value: 'neck'}})
  fireEvent.click(screen.getByRole('button', {name: 'Unpublish'}))
  const from = '/conditions/runners-knee'
  expect(onConfirm).toHaveBeenCalledWith({from, destination: {page: 'neck'}})
  fireEvent.change(screen.getByRole('combobox'), {target: {value: 'list'}})
  fireEvent.click(screen.getByRole('button', {name: 'Unpublish'}))
  expect(onConfirm).toHaveBeenLastCalledWith({from, destination: {to: '/'}})
})

test('what has no page only goes', () => {
  const onConfirm = ask(unused, {id: 'sore', type: 'faq', deed: 'delete'})
  expect(screen.queryByRole('combobox')).toBeNull()
  fireEvent.click(screen.getByRole('button', {name: 'Delete'}))
  expect(onConfirm).toHaveBeenCalledWith(undefined)
})

test('while nobody knows where it is used, nothing can go', () => {
  ask(unused, {state: {kind: 'failed'}})
  screen.getByRole('alert')
  expect(screen.queryByRole('button', {name: 'Unpublish'})).toBeNull()
})
