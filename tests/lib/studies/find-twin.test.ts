import fc from 'fast-check'

import {findTwin, type KnownStudy, titleKey} from '#lib/studies/find-twin.ts'

const known: KnownStudy = {
  id: 'one',
  title: 'Test data: Acupuncture for Chronic Pain – an Update',
  doi: '10.1000/Test.1',
  pmid: '123',
  year: 2018,
}
const library: KnownStudy[] = [
  {id: 'other', title: undefined, doi: undefined, pmid: undefined},
  known,
]

it('finds a study by its DOI, in capitals or not', () => {
  expect(findTwin(library, {doi: '10.1000/tEST.1'})).toEqual({study: known, by: 'doi'})
})

it('finds a study by its PubMed number', () => {
  expect(findTwin(library, {doi: '10.1000/other', pmid: '123'})).toEqual({study: known, by: 'pmid'})
})

it.each([
  'test data: acupuncture for chronic pain: an update',
  'RETRACTED: Test data: Acupuncture for Chronic Pain – an Update.',
  'Test  data. Acupúncture for chronic pain — an update',
])('finds a study by its title: %s', (title) => {
  expect(findTwin(library, {title})).toEqual({study: known, by: 'title'})
  expect(findTwin(library, {title, year: 2017})).toEqual({study: known, by: 'title'})
})

it('does not take an update of a review for the review', () => {
  expect(findTwin(library, {title: known.title ?? '', year: 2023})).toBeUndefined()
})

it('does not take a short title for a telling one', () => {
  const short = {...known, title: 'Knee pain', doi: undefined, pmid: undefined}
  expect(findTwin([short], {title: 'Knee pain', year: 2018})).toBeUndefined()
})

it('finds nothing for a record that says nothing', () => {
  expect(findTwin(library, {})).toBeUndefined()
})

it('compares titles without case, accents and punctuation', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (title) => {
      expect(titleKey(titleKey(title))).toBe(titleKey(title))
      expect(titleKey(` ${title}. `)).toBe(titleKey(title))
    }),
  )
})
