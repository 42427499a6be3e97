/** @jest-environment jsdom */
import {act, renderHook} from '@testing-library/react'
import type {DocumentActionComponent, DocumentActionProps} from 'sanity'

import {publishWhenChecked} from '#sanity/studio/publish-when-checked.ts'

const told: {title: string; description: string}[] = []
/** What the Studio knows of the document, as its own hooks would say it. */
let known = {isSyncing: false, isValidating: false, revision: 'b', validation: [] as object[]}
let isAllowed = true
const published = jest.fn()

jest.mock('sanity', () => ({
  useSyncState: () => known,
  useValidationStatus: () => known,
}))
jest.mock('@sanity/ui/toast', () => ({
  useToast: () => ({push: (toast: (typeof told)[number]) => told.push(toast)}),
}))

const publication: DocumentActionComponent = () => ({
  label: 'Publish',
  disabled: !isAllowed,
  onHandle: published,
})
const usePublish = publishWhenChecked(publication)
const props = (revision?: string) =>
  ({
    id: 'knee',
    type: 'condition',
    draft: revision === undefined ? null : {_id: 'drafts.knee', _rev: revision},
  }) as DocumentActionProps

/** Somebody presses Publish while the check of their last words is still under way. */
function pressEarly() {
  known = {...known, revision: 'a'}
  const action = renderHook((given: DocumentActionProps) => usePublish(given), {
    initialProps: props('b'),
  })
  act(() => action.result.current?.onHandle?.())
  return action
}

beforeEach(() => {
  jest.useFakeTimers()
  told.length = 0
  published.mockClear()
  isAllowed = true
  known = {isSyncing: false, isValidating: false, revision: 'b', validation: []}
})
afterEach(() => jest.useRealTimers())

function expectToBeTold(reason: RegExp) {
  expect(told).toHaveLength(1)
  expect(told[0]?.title).toBe('Not published yet')
  expect(told[0]?.description).toMatch(reason)
}
const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds))

test('it publishes once, when the last words are stored and judged and nothing more comes', () => {
  const action = pressEarly()
  expect(action.result.current).toMatchObject({label: 'Checking…', disabled: true})
  wait(5000)
  known = {...known, revision: 'b'}
  action.rerender(props('b'))
  wait(200)
  known = {...known, isValidating: true}
  action.rerender(props('b'))
  wait(5000)
  expect(published).not.toHaveBeenCalled()
  known = {...known, isValidating: false}
  action.rerender(props('b'))
  wait(400)
  expect(published).toHaveBeenCalledTimes(1)
  expect(told).toEqual([])
})

test.each([
  ['what is wrong', [{level: 'error'}], /mended first/],
  ['that it is not allowed', [], /does not allow it just now/],
])('it says %s, and publishes nothing', (_what, validation, reason) => {
  const action = pressEarly()
  isAllowed = false
  known = {...known, validation, revision: 'b'}
  action.rerender(props('b'))
  wait(400)
  expectToBeTold(reason)
  expect(published).not.toHaveBeenCalled()
})

test('it gives up where nothing can be stored, and can be pressed again', () => {
  const action = pressEarly()
  wait(25_000)
  expectToBeTold(/Look at your connection/)
  expect(action.result.current).toMatchObject({label: 'Publish', disabled: false})
})

test('it says when somebody else has published or discarded the draft meanwhile', () => {
  pressEarly().rerender(props())
  expectToBeTold(/nothing left to publish/)
})

test('it says when its form is closed before the check is over, and only then', () => {
  pressEarly().unmount()
  expectToBeTold(/form was closed/)
  const other = pressEarly()
  known = {...known, revision: 'b'}
  other.rerender(props('b'))
  wait(400)
  other.unmount()
  expect(told).toHaveLength(1)
})
