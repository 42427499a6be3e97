/** @jest-environment jsdom */
import '@testing-library/jest-dom'

import {fireEvent, screen, waitFor} from '@testing-library/react'
import axe from 'axe-core'

import type {StudyFields} from '#lib/studies/study-fields.ts'
import {FillIn} from '#sanity/studio/studies/fill-in.tsx'
import type {Reading} from '#sanity/studio/studies/paste.ts'

import {show} from '../studio-experiments/studio.tsx'

const reading: Reading = {
  kind: 'bibtex',
  fields: {
    title: 'Test data: needling of the knee',
    authors: [{family: 'Example', given: 'Ada B.'}],
    year: 2020,
    design: 'randomisedTrial',
  },
  designReason: 'The title says “trial”.',
  problems: ['The DOI was not understood: none'],
  from: [],
  failures: ['api.crossref.org cannot be reached'],
}

function open(now: StudyFields, answer: Reading | Promise<Reading> = reading) {
  const filled: unknown[][] = []
  const asked: string[] = []
  const form = (readOnly: boolean) => (
    <FillIn
      now={now}
      readOnly={readOnly}
      read={async (text) => {
        asked.push(text)
        return answer
      }}
      fill={(_, names) => filled.push([...names])}
    />
  )
  const shown = show(form(false))
  return {...shown, filled, asked, setReadOnly: (isSo: boolean) => shown.rerender(form(isSo))}
}

async function paste(text = 'a record'): Promise<void> {
  fireEvent.change(screen.getByLabelText('Record of the study'), {target: {value: text}})
  fireEvent.click(button('Read it'))
  await screen.findByText(/A BibTeX record/)
}

// By its words: asked for roles, jsdom reckons the styles of everything.
const button = (words: string) => screen.getByText(words, {selector: 'button *'})
const box = (name: RegExp) => screen.getByRole('checkbox', {name, hidden: true})

it('shows what a record says before anything is filled in', async () => {
  const {filled, asked} = open({})
  await paste()
  expect(asked).toEqual(['a record'])
  expect(
    screen.getByText(
      'A BibTeX record. It could not be looked up: api.crossref.org cannot be reached. The fields are as you pasted them.',
    ),
  ).toBeInTheDocument()
  expect(screen.getByText('Example AB')).toBeInTheDocument()
  expect(screen.getByText('The DOI was not understood: none')).toBeInTheDocument()
  expect(
    screen.getByText(/The kind of study is a guess: The title says “trial”/),
  ).toBeInTheDocument()
  expect(filled).toEqual([])
  fireEvent.click(button('Fill in 4 fields'))
  expect(filled).toEqual([['title', 'authors', 'year', 'design']])
  expect(screen.getByRole('status')).toHaveTextContent('4 fields were filled in.')
})

it('keeps what is there unless told to overwrite it', async () => {
  const {filled} = open({title: 'Test data: an old title', year: 2020})
  fireEvent.click(button('Fill in from a record'))
  await paste()
  expect(screen.queryByText('Year')).toBeNull()
  expect(box(/Title/)).not.toBeChecked()
  expect(screen.getByText('Stays as it is: Test data: an old title')).toBeInTheDocument()
  fireEvent.click(box(/Title/))
  expect(screen.getByText('Takes the place of: Test data: an old title')).toBeInTheDocument()
  fireEvent.click(box(/Authors/))
  fireEvent.click(button('Fill in 2 fields'))
  expect(filled).toEqual([['title', 'design']])
})

it('names the study of the library that it is, with the way to it', async () => {
  open(
    {},
    {
      ...reading,
      twin: {
        by: 'doi',
        study: {
          id: 'study-1',
          title: 'Test data: the same',
          doi: undefined,
          pmid: undefined,
          year: 2019,
        },
      },
    },
  )
  await paste()
  expect(
    screen.getByText(/A study with the same DOI is in the library already/),
  ).toBeInTheDocument()
  expect(screen.getByRole('link', {name: 'Test data: the same, 2019'})).toHaveAttribute(
    'href',
    expect.stringContaining('study-1'),
  )
})

it('says what to paste when it does not know what it got', async () => {
  open(
    {},
    {kind: 'nothing', fields: {}, problems: ['This was not recognized.'], from: [], failures: []},
  )
  fireEvent.change(screen.getByLabelText('Record of the study'), {target: {value: 'x'}})
  fireEvent.click(button('Read it'))
  expect(await screen.findByText('This was not recognized.')).toBeInTheDocument()
  expect(screen.queryByText(/^Fill in \d/)).toBeNull()
})

it('reads what is pasted at once', async () => {
  const {asked} = open({})
  const area = screen.getByLabelText('Record of the study')
  fireEvent.input(area, {target: {value: '10.1000/test'}, inputType: 'insertFromPaste'})
  await waitFor(() => expect(asked).toEqual(['10.1000/test']))
})

it('keeps what was pasted while the connection is lost', async () => {
  const {filled, setReadOnly} = open({})
  await paste()
  setReadOnly(true)
  fireEvent.click(button('Fill in 4 fields'))
  expect(filled).toEqual([])
  expect(screen.getByLabelText('Record of the study')).toHaveValue('a record')
  setReadOnly(false)
  fireEvent.click(button('Fill in 4 fields'))
  expect(filled).toHaveLength(1)
})

it('offers nothing for a study that cannot be changed', () => {
  const {setReadOnly} = open({title: 'Test data: an old title'})
  expect(button('Fill in from a record')).toBeVisible()
  setReadOnly(true)
  expect(screen.queryByText('Fill in from a record')).toBeNull()
})

it('can be used by everybody', async () => {
  const {container} = open({title: 'Test data: an old title'})
  fireEvent.click(button('Fill in from a record'))
  await paste()
  const {violations} = await axe.run(container, {rules: {'color-contrast': {enabled: false}}})
  expect(violations.map(({id}) => id)).toEqual([])
})
