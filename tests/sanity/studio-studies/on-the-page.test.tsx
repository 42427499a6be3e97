/** @jest-environment jsdom */
import '@testing-library/jest-dom'

import {fireEvent, screen} from '@testing-library/react'

import {OnThePage} from '#sanity/studio/studies/on-the-page.tsx'
import {studyOf} from '#sanity/studio/studies/study-of.ts'

import {show} from '../studio-experiments/studio.tsx'

const value = {
  _id: 'drafts.study-1',
  _type: 'study',
  title: 'Test data: needling of the knee',
  authors: [{_key: 'a', family: 'Example', given: 'Ada B'}, {_key: 'b'}],
  containerTitle: 'Journal of Test Data',
  year: 2020,
  url: 'not an address',
  design: 'nonsense',
  doi: '10.1000/test.1',
}

function open(more: object = {}, look?: () => Promise<string>) {
  return show(<OnThePage study={studyOf({...value, ...more})!} today="2026-11-20" look={look} />)
}

it('shows a half-filled study as pages will cite it', () => {
  open()
  expect(screen.getByTestId('citation')).toHaveTextContent(
    'Example AB. Test data: needling of the knee. Journal of Test Data. 2020. doi:10.1000/test.1',
  )
  expect(screen.getByText('In a text: Example, 2020')).toBeVisible()
})

it('has nothing to show of a study without a title', () => {
  expect(studyOf({_id: 'study', title: ' '})).toBeUndefined()
  expect(studyOf(undefined)).toBeUndefined()
})

it.each([
  [undefined, 'Retraction · never checked'],
  [
    {status: 'none', checkedAt: '2026-11-20'},
    'No retraction known · checked today (November 20, 2026)',
  ],
  [
    {status: 'none', checkedAt: '2026-08-20'},
    'No retraction known · checked 3 months ago (August 20, 2026)',
  ],
  [
    {status: 'corrected', checkedAt: '2025-01-01'},
    'Corrected after publication · checked 23 months ago (January 1, 2025); look again',
  ],
])('says whether it still stands, and since when that is known: %j', (retraction, words) => {
  const {container} = open({retraction})
  expect(container).toHaveTextContent(words)
})

it('says that it was retracted, and leads to the notice', () => {
  open({
    retraction: {status: 'retracted', checkedAt: '2026-11-20', source: 'https://example.com/n'},
  })
  expect(screen.getByTestId('citation')).toHaveTextContent('Retracted')
  expect(screen.getByRole('link', {name: 'Where it says so'})).toHaveAttribute(
    'href',
    'https://example.com/n',
  )
})

it('looks now, and tells what came of it', async () => {
  open({}, async () => 'No retraction known, as of today.')
  fireEvent.click(screen.getByRole('button', {name: 'Look now'}))
  expect(await screen.findByText('No retraction known, as of today.')).toBeVisible()
})

it('does not offer to look where nobody can be asked', () => {
  open({doi: undefined}, async () => '')
  expect(screen.queryByRole('button', {name: 'Look now'})).toBeNull()
  expect(screen.getByText('Without a DOI or PubMed number nobody can be asked.')).toBeVisible()
})
