import {fillPatches} from '#sanity/studio/studies/fill-patches.ts'
import {lookAgain} from '#sanity/studio/studies/look-again.ts'
import {readAndLookUp, readingInWords} from '#sanity/studio/studies/paste.ts'

import {crossrefList, crossrefWork, nothingFound, standIn} from '../studies/stand-in.ts'

const doi = '10.1000/test.1'
const online = () =>
  standIn([
    [/filter=updates/, {body: crossrefList()}],
    [/works\/10/, {body: crossrefWork(doi)}],
    [/esearch/, nothingFound],
  ]).client
const offline = () => standIn([[/./, 'away']]).client

it('finds the same study in the library by what was looked up', async () => {
  const known = {
    id: 'one',
    title: 'Test data: Needling of the Knee',
    doi: undefined,
    pmid: undefined,
  }
  const reading = await readAndLookUp(doi, online(), async () => [known])
  expect(reading.twin).toEqual({study: known, by: 'title'})
  expect(readingInWords(reading)).toBe('A DOI, looked up at Crossref.')
})

it('says so when the library cannot be searched', async () => {
  const reading = await readAndLookUp(doi, online(), () => Promise.reject(new Error('away')))
  expect(reading.fields.year).toBe(2020)
  expect(reading.problems).toEqual([
    'Whether it is in the library already could not be seen. Read it again.',
  ])
})

it.each([
  [doi, /^A DOI\. It could not be looked up: .* Paste the whole record/],
  ['PMC12345', /^A PubMed Central number\. Only its DOI/],
  [
    'Example A. Test data: a title of it. J Test. 2018;1:2.',
    /^A formatted reference\. It could not/,
  ],
])('says what became of %s without a network', async (text, words) => {
  const reading = await readAndLookUp(text, offline(), async () => [])
  expect(readingInWords(reading)).toMatch(words)
})

it('fills authors in as the Studio keeps them', () => {
  expect(
    fillPatches({title: 'Test data', authors: [{family: 'A', given: 'B'}, {family: 'C'}]}, [
      'authors',
      'doi',
    ]),
  ).toEqual([
    expect.objectContaining({
      type: 'set',
      path: ['authors'],
      value: [
        {_type: 'author', _key: 'author-1', family: 'A', given: 'B'},
        {_type: 'author', _key: 'author-2', family: 'C'},
      ],
    }),
  ])
})

it('notes a look only if everybody has answered', async () => {
  const study = {doi, pmid: undefined, retraction: undefined}
  expect(await lookAgain(online(), study, '2026-11-20')).toEqual({
    words: 'No retraction known, as of today.',
    retraction: {status: 'none', checkedAt: '2026-11-20'},
  })
  const failed = await lookAgain(offline(), study, '2026-11-20')
  expect(failed.retraction).toBeUndefined()
  expect(failed.words).toMatch(/^Nothing was noted: api\.crossref\.org cannot be reached/)
})
