import {readBibliography} from '#content/bibliography.ts'
import {referenceText} from '#lib/citations/reference.ts'
import {study} from '#lib/content/study.ts'
import {readPasted} from '#lib/studies/read-pasted.ts'
import {readReference} from '#lib/studies/read-reference.ts'
import type {Author, StudyFields} from '#lib/studies/study-fields.ts'

/** The studies of the sample, as their fields. */
const sample = readBibliography().map((entry) => readPasted(JSON.stringify(entry)).fields)

const initials = ({given = ''}: Author) =>
  /^\p{Lu}{1,4}$/u.test(given)
    ? given
    : [...given.matchAll(/\p{L}+/gu)].map(([name]) => name.charAt(0).toUpperCase()).join('')
const plain = (author: Author) => [author.family, initials(author)].filter(Boolean).join(' ')
const dotted = (author: Author, space: string) =>
  `${author.family}, ${initials(author)
    .split(/(?=.)/u)
    .map((letter) => `${letter}.`)
    .join(space)}`
const sentence = (text = '') => (/[?!.]$/.test(text) ? text : `${text}.`)

const few = (authors: Author[]) =>
  authors.slice(0, 3).map(plain).join(', ') + (authors.length > 3 ? ', et al' : '')
const all = (authors: Author[], space: string) => {
  const names = authors.map((author) => dotted(author, space))
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}` : names[0]
}
const numbers = ({volume = '', issue}: StudyFields) => volume + (issue ? `(${issue})` : '')

const styles: Record<string, (fields: StudyFields, authors: Author[]) => string> = {
  AMA: (of, authors) =>
    `1. ${few(authors)}. ${sentence(of.title)} ${of.containerTitle}. ${of.year};${numbers(of)}:${of.pages}. doi:${of.doi}`,
  BMJ: (of, authors) =>
    `${few(authors)}. ${sentence(of.title)} ${of.containerTitle} ${of.year};${of.volume}:${of.pages?.replace('-', '–')}.`,
  NLM: (of, authors) =>
    `${authors.map(plain).join(', ')}. ${sentence(of.title)} ${of.containerTitle}. ${of.year} May 12;${numbers(of)}:${of.pages}. doi: ${of.doi}. Epub 2017 Dec 1. PMID: ${of.pmid ?? 1}; PMCID: PMC123.`,
  APA: (of, authors) =>
    `${all(authors, ' ')} (${of.year}). ${sentence(of.title)} ${of.containerTitle}, ${numbers(of)}, ${of.pages?.replace('-', '–')}. https://doi.org/${of.doi}`,
  Harvard: (of, authors) =>
    `${all(authors, '')} (${of.year}) ‘${of.title}’, ${of.containerTitle}, ${numbers(of)}, pp. ${of.pages}. Available at: https://doi.org/${of.doi} (Accessed: 5 May 2023).`,
  Springer: (of, authors) =>
    `${authors.map(plain).join(', ')} (${of.year}) ${sentence(of.title)} ${of.containerTitle} ${numbers(of)}:${of.pages}`,
}

const whole = sample.filter(({authors, volume, pages, doi}) => authors && volume && pages && doi)

it('has enough references to try', () => {
  expect(whole.length).toBeGreaterThan(12)
})

describe.each(Object.entries(styles))('a reference in the style of %s', (_, format) => {
  it.each(whole.map((fields) => [fields.title, fields] as const))('%s', (_title, fields) => {
    const authors = fields.authors ?? []
    const {fields: read, problems} = readReference(format(fields, authors))
    expect(read).toMatchObject({
      title: fields.title,
      containerTitle: fields.containerTitle,
      year: fields.year,
      volume: fields.volume,
      pages: fields.pages,
    })
    const names = (read.authors ?? []).map(plain)
    expect(names).toEqual(authors.slice(0, names.length).map(plain))
    expect(names.length).toBeGreaterThanOrEqual(Math.min(3, authors.length))
    expect(problems.filter((problem) => !problem.startsWith('Not all authors'))).toEqual([])
  })
})

it.each(sample.map((fields) => [fields.title, fields] as const))(
  'reads what our own pages print: %s',
  (_, fields) => {
    const printed = referenceText(
      study.parse({
        ...Object.fromEntries(Object.keys(study.shape).map((name) => [name, null])),
        ...fields,
        _id: 'study',
        _type: 'study',
        authors: (fields.authors ?? []).map((author, n) => ({
          given: null,
          ...author,
          _key: String(n),
        })),
        design: 'review',
      }),
    )
    const read = readReference(printed).fields
    for (const name of ['title', 'containerTitle', 'year', 'doi', 'pmid', 'publisher'] as const) {
      expect([name, read[name]]).toEqual([name, fields[name]])
    }
  },
)

it('reads a book and a chapter', () => {
  expect(
    readReference(
      'World Health Organization. Test data: a book of points. 2nd ed. Manila: WHO Regional Office; 2008.',
    ).fields,
  ).toEqual({
    authors: [{family: 'World Health Organization'}],
    title: 'Test data: a book of points',
    publisherPlace: 'Manila',
    publisher: 'WHO Regional Office',
    year: 2008,
  })
  expect(
    readReference(
      'Ma YT. Test data: a chapter. In: Cho ZH, editor. Handbook of needling. New York: Springer; 2010. p. 10-20.',
    ).fields,
  ).toMatchObject({
    authors: [{family: 'Ma', given: 'YT'}],
    title: 'Test data: a chapter',
    containerTitle: 'Handbook of needling',
    publisher: 'Springer',
  })
})

it('reads titles in quotation marks', () => {
  expect(
    readReference(
      'Example, Ada B., and Ben Sample. “Test Data: a Title.” Journal of Tests 19, no. 5 (2018): 455–74.',
    ).fields,
  ).toEqual({
    authors: [
      {family: 'Example', given: 'Ada B'},
      {family: 'Sample', given: 'Ben'},
    ],
    title: 'Test Data: a Title',
    containerTitle: 'Journal of Tests',
    volume: '19',
    issue: '5',
    year: 2018,
    pages: '455-74',
  })
})

it('says when the style is not known, and keeps what is sure', () => {
  const {fields, problems} = readReference(
    'Somebody or other wrote about needling somewhere (2019), doi 10.1000/test.1',
  )
  expect(fields).toMatchObject({doi: '10.1000/test.1', year: 2019})
  expect(problems).toEqual([
    'This reference is in no style that is known here. Compare every field.',
  ])
})

it('says that authors were left out', () => {
  expect(readReference('Example A, et al. Test data: a title. J Test. 2018;1:2.').problems).toEqual(
    ['Not all authors are named. Add the others.'],
  )
})
