import fc from 'fast-check'

import {formatReference, referenceText, shortReference} from '#lib/citations/reference.ts'
import {study as studyType} from '#lib/content/study.ts'
import {keyed, studyInput} from '#tests/components/fixtures/content.ts'

const study = (given: Partial<ReturnType<typeof studyInput>> = {}) =>
  studyType.parse(studyInput({_id: 'study', title: 'Knees and needles', ...given}))

const authors = (...families: string[]) =>
  keyed(families.map((family) => ({family, given: 'Ann Bo'})))

it('prints a journal article as readers of medical texts expect it', () => {
  const article = study({
    authors: keyed([
      {family: 'Bäumler', given: 'P'},
      {family: 'Abou-Setta', given: 'Ahmed-Said'},
    ]),
    containerTitle: 'BMJ Open',
    year: 2021,
    volume: '11',
    issue: '9',
    pages: '10-12',
    doi: '10.1136/bmjopen-2020',
    pmid: '34489268',
  })
  expect(referenceText(article)).toBe(
    'Bäumler P, Abou-Setta AS. Knees and needles. BMJ Open. 2021;11(9):10–12. doi:10.1136/bmjopen-2020 PMID 34489268',
  )
  expect(formatReference(article).links.map(({href}) => href)).toEqual([
    'https://doi.org/10.1136/bmjopen-2020',
    'https://pubmed.ncbi.nlm.nih.gov/34489268/',
  ])
})

it('prints a chapter with its publisher, and the address where there is no registry number', () => {
  const chapter = study({
    containerTitle: 'StatPearls',
    publisher: 'StatPearls Publishing',
    publisherPlace: 'Treasure Island (FL)',
    year: 2023,
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK557657/',
  })
  expect(referenceText(chapter)).toBe(
    'Knees and needles. StatPearls. Treasure Island (FL): StatPearls Publishing. 2023. ncbi.nlm.nih.gov',
  )
})

it('names six authors, then et al.', () => {
  const six = formatReference(study({authors: authors('A', 'B', 'C', 'D', 'E', 'F')})).authors
  const seven = formatReference(
    study({authors: authors('A', 'B', 'C', 'D', 'E', 'F', 'G')}),
  ).authors
  expect(six).toBe('A AB, B AB, C AB, D AB, E AB, F AB.')
  expect(seven).toBe('A AB, B AB, C AB, D AB, E AB, F AB, et al.')
})

it('does not add a full stop to a question', () => {
  expect(formatReference(study({title: 'Does it help?'})).title).toBe('Does it help?')
})

it('leaves no stray punctuation behind, whatever is missing', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/)
  const number = fc.integer({min: 1, max: 999}).map(String)
  const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values)
  const references = fc.record({
    authors: maybe(
      fc.array(fc.record({_key: word, family: word, given: maybe(word)}), {maxLength: 9}),
    ),
    containerTitle: maybe(word),
    publisher: maybe(word),
    publisherPlace: maybe(word),
    year: maybe(fc.integer({min: 1900, max: 2100})),
    volume: maybe(number),
    issue: maybe(number),
    pages: maybe(number),
    doi: maybe(number.map((rest) => `10.1000/${rest}`)),
    pmid: maybe(number),
    url: maybe(fc.constant('https://journal.example/article')),
  })
  fc.assert(
    fc.property(references, (given) => {
      const text = referenceText(study(given))
      expect(text).not.toMatch(
        /[.,;:]{2}|[.,;:] [.,;:]|\(\)|\s{2}|\s[.,;:)]|^[\s.,;:]|[\s,;:]$|undefined|null/,
      )
      for (const {href} of formatReference(study(given)).links)
        expect(URL.canParse(href)).toBe(true)
    }),
  )
})

it('speaks of a study by its authors and year, or by its title', () => {
  expect(shortReference(study({authors: authors('Ishtiaq', 'Riaz', 'Tahir'), year: 2023}))).toBe(
    'Ishtiaq et al., 2023',
  )
  expect(shortReference(study({authors: authors('Bump', 'Lewis'), year: 2023}))).toBe(
    'Bump and Lewis, 2023',
  )
  expect(shortReference(study({authors: authors('Bump')}))).toBe('Bump')
  expect(shortReference(study({year: 2023}))).toBe('Knees and needles')
})
