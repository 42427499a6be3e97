import fc from 'fast-check'

import {readPasted} from '#lib/studies/read-pasted.ts'

const expected = {
  title: 'Test data: acupuncture & <5 needles: a randomized controlled trial',
  authors: [
    {family: 'Müller', given: 'Jörg A'},
    {family: 'van der Berg', given: 'C'},
  ],
  containerTitle: 'Journal of Test Data',
  year: 2020,
  volume: '12',
  issue: '3',
  pages: '100-110',
  doi: '10.1000/test.1',
  pmid: '123456',
  design: 'randomisedTrial',
}

const bibtex = String.raw`@article{Muller2020,
  title = {Test data: {Acupuncture}},
  title = {Test data: acupuncture \& <5 needles: a {\textit{randomized}} controlled trial},
  author = {M{\"u}ller, J{\"o}rg A and van der Berg, C},
  journal = {Journal of Test Data},
  year = 2020, month = mar, volume = {12}, number = {3}, pages = {100--110},
  doi = {https://doi.org/10.1000/test.1}, pmid = {123456}
}`

const ris = `TY  - JOUR
AU  - Müller, Jörg A
AU  - van der Berg, C
TI  - Test data: acupuncture & <5 needles: a
      randomized controlled trial
JF  - Journal of Test Data
JA  - J Test Data
PY  - 2020/03/01/
VL  - 12
IS  - 3
SP  - 100
EP  - 110
DO  - 10.1000/test.1
AN  - 123456
DB  - PubMed
UR  - https://example.com/
ER  - 
`

const medline = `PMID- 123456
OWN - NLM
VI  - 12
IP  - 3
DP  - 2020 Mar
TI  - Test data: acupuncture & <5 needles: a 
      randomized controlled trial.
PG  - 100-110
LID - 10.1000/test.1 [doi]
FAU - Müller, Jörg A
AU  - Müller JA
FAU - van der Berg, C
AU  - van der Berg C
PT  - Journal Article
PT  - Randomized Controlled Trial
TA  - J Test Data
JT  - Journal of Test Data
`

const csl = {
  type: 'article-journal',
  title: 'Test data: acupuncture &amp; &lt;5 needles: a <i>randomized</i> controlled trial.',
  author: [
    {family: 'Müller', given: 'Jörg A'},
    {family: 'Berg', 'non-dropping-particle': 'van der', given: 'C'},
  ],
  'container-title': 'Journal of Test Data',
  issued: {'date-parts': [[2020, 3]]},
  volume: 12,
  issue: '3',
  page: '100–110',
  DOI: '10.1000/test.1',
  PMID: '123456',
  URL: 'https://example.com/',
}

const crossref = {
  status: 'ok',
  message: {
    ...csl,
    title: [csl.title],
    'container-title': ['Journal of Test Data'],
    publisher: 'Test Press',
    issued: {'date-parts': [[2019, 12]]},
    'published-print': {'date-parts': [[2020, 3]]},
  },
}

const records: [string, string, string][] = [
  ['BibTeX', 'bibtex', bibtex],
  ['RIS', 'ris', ris],
  ['RIS with Windows line ends', 'ris', ris.replaceAll('\n', '\r\n')],
  ['PubMed’s format', 'medline', medline],
  ['CSL-JSON', 'csl', JSON.stringify(csl)],
  ['CSL-JSON in a list', 'csl', JSON.stringify([csl], null, 2)],
  ['what Crossref answers', 'csl', JSON.stringify(crossref)],
]
it.each(records)('reads a record in %s', (_, kind, text) => {
  const pasted = readPasted(`\n${text}`)
  expect(pasted.kind).toBe(kind)
  expect(pasted.fields).toEqual(expected)
  expect(pasted.problems).toEqual([])
  expect(pasted.designReason).toMatch(/randomized controlled trial/i)
})

it.each([
  ['10.1000/test.1', {kind: 'doi', fields: {doi: '10.1000/test.1'}}],
  ['DOI: https://doi.org/10.1000/test.1', {kind: 'doi', fields: {doi: '10.1000/test.1'}}],
  ['123456', {kind: 'pmid', fields: {pmid: '123456'}}],
  ['PMID: 123456', {kind: 'pmid', fields: {pmid: '123456'}}],
  ['PMC123456', {kind: 'pmcid', fields: {pmcid: 'PMC123456'}}],
])('recognizes %s', (text, wanted) => {
  expect(readPasted(text)).toEqual({...wanted, problems: []})
})

it('reads the first of several records and says so', () => {
  const {fields, problems} = readPasted(`${bibtex}\n${bibtex}`)
  expect(fields).toEqual(expected)
  expect(problems).toEqual([
    'There are 2 records here; only the first is read. Paste the others into studies of their own.',
  ])
})

it('reads a book', () => {
  expect(
    readPasted(
      '@book{b, title={Test data: points}, author={{World Health Organization}}, publisher={WHO}, address={Geneva}, year={2009}, url={https://example.com/b}}',
    ).fields,
  ).toEqual({
    title: 'Test data: points',
    authors: [{family: 'World Health Organization'}],
    publisher: 'WHO',
    publisherPlace: 'Geneva',
    year: 2009,
    url: 'https://example.com/b',
  })
})

it.each([
  ['@article{x, title = {half', /not whole/],
  ['{"title": "half', /not whole/],
  ['{"message": 5}', /no record/],
  ['[]', /no record/],
  ['a letter to the editor', /not recognized/],
  ['', /nothing here/],
  ['x'.repeat(200_001), /too long/],
])('says what is wrong with %.30s', (text, words) => {
  const {kind, fields, problems} = readPasted(text)
  expect(kind).toBe('nothing')
  expect(fields).toEqual({})
  expect(problems).toEqual([expect.stringMatching(words)])
})

it('leaves out what the Studio would refuse, and says so', () => {
  const {fields, problems} = readPasted(
    JSON.stringify({
      title: 'Test data: a title',
      DOI: 'none',
      PMID: 'x1',
      URL: 'javascript:alert(1)',
      issued: {raw: 'soon'},
    }),
  )
  expect(fields).toEqual({title: 'Test data: a title'})
  expect(problems).toEqual([
    'The DOI was not understood: none',
    'The PMID was not understood: x1',
    'The year was not understood: soon',
    'The address was not understood: javascript:alert(1)',
  ])
})

const piece = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.constantFrom(
    ...[
      '@article{',
      'title = {',
      '}',
      '"',
      ',\n',
      'TY  - JOUR\n',
      'AU  - ',
      'PMID- ',
      '{"title":',
      '[',
      ']',
    ],
    ...[
      '10.1000/',
      '%',
      '2018;19(5):455-474',
      'Example A, ',
      'et al. ',
      '(2018). ',
      '“',
      'doi:',
      '\\',
      '\n',
      '. ',
    ],
    ...[
      '"author":[{"family":',
      '"issued":{"date-parts":[[',
      'null',
      '1e999',
      '&#x1;',
      '&#99999999;',
      '<i>',
    ],
  ),
)

it('answers whatever is pasted', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const {kind, fields, problems} = readPasted(pieces.join(''))
      if (kind === 'nothing') expect(problems).toHaveLength(1)
      for (const value of Object.values(fields)) expect(value).toBeTruthy()
      if (fields.doi) expect(fields.doi).toMatch(/^10\.\d{4,9}\/\S+$/)
      if (fields.pmid) expect(fields.pmid).toMatch(/^[1-9]\d{0,8}$/)
    }),
    {numRuns: 500},
  )
})

it('answers any JSON', () => {
  const names = ['title', 'author', 'issued', 'DOI', 'page', 'container-title', 'message', 'family']
  const shaped = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({maxDepth: 3}))
  fc.assert(
    fc.property(fc.oneof(shaped, fc.array(shaped, {maxLength: 3}), fc.jsonValue()), (json) => {
      const {fields} = readPasted(JSON.stringify(json))
      for (const {family} of fields.authors ?? []) expect(family.trim()).not.toBe('')
    }),
    {numRuns: 300},
  )
})

it('is quick with long texts that are nothing', () => {
  const began = performance.now()
  for (const text of [
    'A '.repeat(50_000),
    'Ab, '.repeat(40_000),
    '10.1000/'.repeat(20_000),
    'A. '.repeat(60_000),
    '('.repeat(150_000),
    'a@b{'.repeat(30_000),
  ]) {
    readPasted(text)
  }
  expect(performance.now() - began).toBeLessThan(3_000)
})
