import {doiIn, identifiersIn} from '#lib/studies/identifiers-in.ts'

const dois: [string, string][] = [
  ['10.1136/bmj.n71', '10.1136/bmj.n71'],
  ['doi:10.1136/bmj.n71', '10.1136/bmj.n71'],
  ['DOI: 10.1136/bmj.n71.', '10.1136/bmj.n71'],
  ['https://doi.org/10.1136/bmj.n71', '10.1136/bmj.n71'],
  ['http://dx.doi.org/10.1136%2Fbmj.n71', '10.1136/bmj.n71'],
  ['(see https://doi.org/10.1136/bmj.n71).', '10.1136/bmj.n71'],
  ['(doi: 10.1000/test(1)).', '10.1000/test(1)'],
  [
    'https://onlinelibrary.wiley.com/doi/full/10.1002/14651858.CD007587.pub2?x=1',
    '10.1002/14651858.CD007587.pub2',
  ],
  ['https://www.frontiersin.org/articles/10.3389/test.2020.00123/full', '10.3389/test.2020.00123'],
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.test.1&type=printable',
    '10.1371/journal.test.1',
  ],
  [
    'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
    '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
  ],
  ['10.1136/bmj.n71;PMID: 33782057', '10.1136/bmj.n71'],
]
it.each(dois)('finds the DOI in %s', (text, doi) => {
  expect(doiIn(text)).toBe(doi)
})

it.each(['', '10.1136', 'version 10.2/3', '10.1136/', 'https://example.com/10.12/a'])(
  'finds no DOI in “%s”',
  (text) => {
    expect(doiIn(text)).toBeUndefined()
  },
)

const pmids = [
  'PMID: 33782057',
  'PMID33782057',
  'PubMed ID 33782057',
  'https://pubmed.ncbi.nlm.nih.gov/33782057/',
  'https://www.ncbi.nlm.nih.gov/pubmed/33782057',
  'https://europepmc.org/article/MED/33782057',
]
it.each(pmids)('finds the PubMed number in %s', (text) => {
  expect(identifiersIn(text)).toEqual({pmid: '33782057'})
})

it('does not take a PubMed Central number for a PubMed number', () => {
  expect(identifiersIn('https://pmc.ncbi.nlm.nih.gov/articles/PMC8005924/')).toEqual({
    pmcid: 'PMC8005924',
  })
  expect(identifiersIn('PMCID: PMC8005924')).toEqual({pmcid: 'PMC8005924'})
})

it('finds all that a reference names', () => {
  expect(identifiersIn('doi: 10.1136/bmj.n71. PMID: 33782057; PMCID: PMC8005924.')).toEqual({
    doi: '10.1136/bmj.n71',
    pmid: '33782057',
    pmcid: 'PMC8005924',
  })
})
