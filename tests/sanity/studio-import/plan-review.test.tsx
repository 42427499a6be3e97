/** @jest-environment jsdom */
import '@testing-library/jest-dom'

import {fireEvent, screen} from '@testing-library/react'

import type {Catalog} from '#lib/import/match/catalog.ts'
import {planImport} from '#lib/import/plan.ts'
import {readText} from '#lib/import/source/text.ts'
import {PlanReview} from '#sanity/studio/import/plan-review.tsx'
import type {Choices} from '#sanity/studio/import/use-import.ts'

import {show} from '../studio-experiments/studio.tsx'

jest.setTimeout(60_000)

const text = `Sore knee

The knee is sore after a run, around the kneecap. Test data.

Points

ST35 (Dubi): beside the kneecap.
ST99: nowhere.

Our garden

Roses bloom in June.`

const catalog: Catalog = {
  points: [
    {
      ...{_id: 'point-st35', isDraft: false, code: 'ST35', pinyin: 'Dúbí', hanzi: '犢鼻'},
      englishName: 'Calf’s Nose',
    },
  ],
  ...{muscles: [], treatments: [], conditions: [], studies: [], faqs: [], settings: null},
}

function review(choose: (choices: Choices) => void, make: () => void) {
  let ids = 0
  const plan = planImport({format: 'text', ...readText(text)}, catalog, {
    fileName: 'notes.txt',
    newId: () => `id-${(ids += 1)}`,
  })
  show(
    <PlanReview
      plan={plan}
      choices={{rejected: new Set()}}
      isBusy={false}
      choose={choose}
      make={make}
    />,
  )
}

test('shows what has no place, what was matched, and makes the draft', () => {
  const choose = jest.fn()
  const make = jest.fn()
  review(choose, make)
  expect(screen.getByRole('heading', {name: /sentences have a place$/})).toBeVisible()
  expect(screen.getByText('Roses bloom in June.')).toBeVisible()
  expect(screen.getByText('Point: ST99')).toBeVisible()
  fireEvent.click(screen.getByRole('button', {name: 'ST35 · Dúbí is not meant by “ST35”'}))
  expect(choose).toHaveBeenCalledWith({rejected: new Set(['st35 → point-st35'])})
  fireEvent.change(screen.getByLabelText('Name of the condition'), {target: {value: 'Knee'}})
  expect(choose).toHaveBeenCalledWith({rejected: new Set(), title: 'Knee'})
  fireEvent.click(screen.getByRole('button', {name: 'Make the draft'}))
  expect(make).toHaveBeenCalled()
})
