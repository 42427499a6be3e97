import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {byId, documents, isObject} from './documents.ts'

interface CslEntry {
  id: string
  title: string
  DOI?: string
  PMID?: string
  PMCID?: string
  URL?: string
  note?: string
  author?: {family: string}[]
}

const file = join(import.meta.dirname, '../../content/studies.csl.json')
const bibliography = JSON.parse(readFileSync(file, 'utf8')) as CslEntry[]
const published = documents.filter(({_type}) => _type === 'study')

it.each(published.map((study) => [study._id, study]))(
  'prints %s with the identifiers of the bibliography',
  (id, study) => {
    const entry = bibliography.find((candidate) => `study-${candidate.id}` === id)
    expect(entry).toBeDefined()
    const {title, doi, pmid, pmcid, url} = study
    expect({title, doi, pmid, pmcid, url}).toEqual({
      title: entry?.title,
      doi: entry?.DOI,
      pmid: entry?.PMID,
      pmcid: entry?.PMCID,
      url: entry?.URL,
    })
    const families = Array.isArray(study.authors)
      ? study.authors.map((author) => isObject(author) && author.family)
      : undefined
    expect(families).toEqual(entry?.author?.map(({family}) => family))
  },
)

it('prints nothing that the bibliography calls unverified', () => {
  expect(byId.get('study-dnpfp2025')).not.toHaveProperty('authors')
  expect(byId.get('study-dnpfp2025')).not.toHaveProperty('volume')
  for (const field of ['volume', 'issue', 'pages', 'doi']) {
    expect(byId.get('study-espi2017')).not.toHaveProperty(field)
  }
})

// As the facts that content is written from give them: design, participants, studies, OCEBM level.
it.each([
  ['dnpfp2025', 'metaAnalysis', 624, 12, 1, false],
  ['espi2017', 'randomisedTrial', 60, undefined, 2, false],
  ['ishtiaq2023', 'randomisedTrial', 92, undefined, 2, true],
  ['manyanga2014', 'metaAnalysis', 1763, 12, 1, true],
  ['vickers2018', 'metaAnalysis', 20827, 39, 1, false],
  ['gattie2017', 'metaAnalysis', undefined, 13, 1, false],
  ['maghroori2021', 'randomisedTrial', 40, undefined, 2, true],
  ['sanchez2024', 'systematicReview', 201, 13, 1, true],
  ['cotchett2014', 'randomisedTrial', 84, undefined, 2, false],
  ['navarro2020le', 'metaAnalysis', 320, 7, 1, false],
  ['ma2024', 'metaAnalysis', 979, 17, 1, false],
  ['green2002', 'systematicReview', undefined, undefined, 1, true],
  ['mu2020', 'metaAnalysis', 8270, 33, 1, false],
  ['cherkin2009', 'randomisedTrial', 638, undefined, 2, false],
  ['macpherson2015', 'randomisedTrial', 517, undefined, 2, false],
  ['white2004', 'randomisedTrial', 135, undefined, 2, false],
  ['navarro2020neck', 'metaAnalysis', undefined, 28, 1, false],
  ['linde2016', 'metaAnalysis', 2349, 12, 1, false],
  ['endres2007', 'randomisedTrial', 409, undefined, 2, false],
  ['qaseem2017', 'guideline', undefined, undefined, undefined, false],
  ['koc2023', 'guideline', undefined, undefined, undefined, false],
  ['willy2019', 'guideline', undefined, undefined, undefined, false],
  ['bump2023', 'review', undefined, undefined, undefined, false],
  ['baumler2021', 'metaAnalysis', undefined, 21, undefined, false],
  ['brady2014', 'survey', undefined, undefined, undefined, false],
])('knows design and size of %s', (key, design, sampleSize, includedStudies, level, lowered) => {
  const study = byId.get(`study-${key}`)
  expect([
    study?.design,
    study?.sampleSize,
    study?.includedStudies,
    study?.level,
    study?.levelLowered ?? false,
  ]).toEqual([design, sampleSize, includedStudies, level, lowered])
})

it.each([
  ['dnpfp2025', ['−0.86', '−1.17', '−0.55', '5.33', '3.88', '6.78', '2.02']],
  [
    'espi2017',
    ['−2.1', '−4.6', '0.4', '0.3', '−0.2', '0.8', 'three months', 'No clear difference'],
  ],
  ['manyanga2014', ['−0.29', '−0.55', '−0.02']],
  ['vickers2018', ['0.5', '0.2', '15%', 'One year']],
  ['gattie2017', ['6 to 12 months', 'no significant difference']],
  [
    'baumler2021',
    ['9.31', '5.10', '14.62', '7.57', '1.01', '0.23', '2.33', '7.98', '1.39', '20.00'],
  ],
  ['maghroori2021', ['Neither treatment was better overall', 'Four weeks', '.023']],
  [
    'cotchett2014',
    ['14.4', '−23.5', '−5.2', '10.0', '1.0 to 19.1', 'four', '2 to 12', '32%', '1%'],
  ],
  ['navarro2020le', ['−1.13', '−1.64', '−0.62', '−2.17', '−3.34', '−1.01']],
  ['ma2024', ['−0.95', '−1.88', '−0.02', 'no difference in pain was seen']],
  ['green2002', ['24 hours', '3 and 12 months', 'no benefit']],
  ['mu2020', ['10.26', '−17.11', '−3.40', 'did not count this as enough']],
  ['cherkin2009', ['4.4 and 4.5', 'by 4.4 with simulated', '2.1', '60%', '39%']],
  ['macpherson2015', ['3.92', '0.97', '6.87', '12 months']],
  ['white2004', ['6.3', '1.4', '11.3', 'too small']],
  ['navarro2020neck', ['1.53', '2.31', 'movement did not change']],
  ['linde2016', ['48 of 100', '17 of 100', '52 and 43 of 100']],
  ['endres2007', ['no clear difference', '33%', '27%', '.18', '1.8', '0.6 to 3.0']],
  ['brady2014', ['19.18', '7.55', '4.65', '3.01', '2.19', '0.04']],
])('tells the figures of %s', (key, figures) => {
  const result = byId.get(`study-${key}`)?.result
  for (const figure of figures) expect(result).toContain(figure)
})

it('says that a study was corrected, and that a guideline is past its date', () => {
  expect(byId.get('study-macpherson2015')?.retraction).toEqual({
    _type: 'retraction',
    status: 'corrected',
  })
  expect(byId.get('study-qaseem2017')?.limitation).toMatch(/past the date/)
})

it('cites no review that has been withdrawn', () => {
  expect(JSON.stringify(documents)).not.toContain('CD004870')
})

it('does not count therapists as people who were treated', () => {
  const survey = byId.get('study-brady2014')
  expect(survey).not.toHaveProperty('sampleSize')
  expect(survey?.population).toMatch(/39 physical therapists.*7,629 treatments/)
})

it('gives no figure for a trial whose effect sizes could not be checked', () => {
  expect(byId.get('study-ishtiaq2023')?.result).not.toMatch(/\d/)
})
