/** No word beside a citation, and no citation, gets lost silently. All sentences are test data. */
import type {DraftBlock} from '#lib/import/draft.ts'
import type {ImportPlan} from '#lib/import/plan.ts'

import {planOf, unplacedIn} from './plan-of.ts'

const start = '# Test pain\n\nSome test words stand at the front of this.\n\n## Overview\n\n'
const ishtiaq = 'doi:10.55735/hjprs.v3i5.148'

/** The words of rich text, with the studies that it cites in braces. */
function textIn(blocks: readonly DraftBlock[] = []): string[] {
  return blocks.map(({children}) =>
    children
      .map((child) =>
        child._type === 'span' ? child.text : `{${child.studies.map(({_ref}) => _ref).join(' ')}}`,
      )
      .join(''),
  )
}

function citationsOf({unrecognized}: ImportPlan): string[] {
  return unrecognized.filter(({kind}) => kind === 'citation').map(({text}) => text)
}

test('words in parentheses beside a citation stay', async () => {
  const plan = await planOf(
    `${start}Test pain was less (n = 20; ${ishtiaq}) in a test. It was more (${ishtiaq}, p < 0.05) then. Another (${ishtiaq}) was so (see Ishtiaq et al., 2023; ${ishtiaq}).\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    'Test pain was less (n = 20{study-ishtiaq2023}) in a test. It was more ({study-ishtiaq2023}p < 0.05) then. Another{study-ishtiaq2023} was so{study-ishtiaq2023}.',
  ])
})

test('words in parentheses stay where one of their studies is not known', async () => {
  const plan = await planOf(
    `${start}A test was so (Nobody et al., 2010; Ishtiaq et al., 2023) and so (${ishtiaq}; PMID 99999999).\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    'A test was so (Nobody et al., 2010; Ishtiaq et al., 2023{study-ishtiaq2023}) and so ({study-ishtiaq2023}PMID 99999999).',
  ])
  expect(citationsOf(plan)).toEqual(['PMID 99999999', 'Nobody et al., 2010'])
})

test('a known number of a publication in the text cites, and its words stay', async () => {
  const plan = await planOf(
    `${start}A test (of it) is in ${ishtiaq}. Another is at https://doi.org/10.55735/hjprs.v3i5.148, too. A new one is PMID: 99999998.\n\n## References\n\n1. Tester AB. A new study of test data for tests. Test Journal. 2001;2:3. PMID: 99999998\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    `A test (of it) is in ${ishtiaq}{study-ishtiaq2023}. Another is at https://doi.org/10.55735/hjprs.v3i5.148{study-ishtiaq2023}, too. A new one is PMID: 99999998{study-id-2}.`,
  ])
  expect(citationsOf(plan)).toEqual([])
})

test('an unknown number of a publication is reported wherever it stands', async () => {
  const plan = await planOf(
    `${start}A test is in PMID: 99999991. Others are PMIDs 99999992 and 99999993. We searched PubMed. 12 tests were found.\n\n## Symptoms\n\n- Test ache, see doi:10.9999/test-1\n\n## Acupuncture points\n\n- ST36: see https://pubmed.ncbi.nlm.nih.gov/99999994/.\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    'A test is in PMID: 99999991. Others are PMIDs 99999992 and 99999993. We searched PubMed. 12 tests were found.',
  ])
  expect(citationsOf(plan).toSorted()).toEqual([
    'PMID 99999991',
    'PMID 99999992',
    'PMID 99999993',
    'doi:10.9999/test-1',
    'https://pubmed.ncbi.nlm.nih.gov/99999994/',
  ])
})

test('what is said beside a reference is reported, and what is made as none is no study', async () => {
  const plan = await planOf(
    `${start}A test.\n\n## References\n\n1. Ishtiaq. ${ishtiaq}. Only 12 test people; read with caution.\n2. Warning: retracted in 2025. Tester AB, Writer C. A new study of test data. Test Journal. 2001;2(1):3-9. PMID: 99999998. Test note (n = 20). Accessed 3 May 2024.\n3. Tester AB. Another study of test data. Test Journal. 2002. Do not believe this test.\n4. Testers’ Guild. A guide to tests. London: Test House; 2009.\n\nWe wrote this test page in 2024 with care. Its words are our own.\n\nIshtiaq. ${ishtiaq}. It had 12 test people.\n`,
  )
  expect(plan.studies.map(({title, year, authors}) => [title, year, authors.length])).toEqual([
    ['A new study of test data', 2001, 2],
    ['Another study of test data', 2002, 1],
    ['A guide to tests', 2009, 1],
  ])
  expect(citationsOf(plan)).toEqual([
    'Only 12 test people; read with caution.',
    'Warning: retracted in 2025.',
    'Test note (n = 20).',
    'Do not believe this test.',
  ])
  expect(Object.keys(unplacedIn(plan))).toEqual([
    'We wrote this test page in 2024 with care.',
    'Its words are our own.',
    'It had 12 test people.',
  ])
})

test('prose before the first heading that names a publication is no reference', async () => {
  const plan = await planOf(
    `# Test pain\n\nSome test words stand at the front of this.\n\nA test is in ${ishtiaq} as well.\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    `A test is in ${ishtiaq}{study-ishtiaq2023} as well.`,
  ])
})

test('an author with a year in a sentence cites, its words stay, and an unknown one is reported', async () => {
  const plan = await planOf(
    `${start}Ishtiaq et al. (2023) wrote a test. So did Ishtiaq *et al.*, 2023, in tests. Ishtiaq and colleagues (2023) agree (in a test, Ishtiaq et al., 2023). Nobody and Someone (2010) do not, nor does Writer (1999a). Tester et al. (2001) [1] does. In March (2014) and in May, June and July (2015) there were tests.\n\n## References\n\n1. Ishtiaq. ${ishtiaq}\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    'Ishtiaq et al. (2023){study-ishtiaq2023} wrote a test. So did Ishtiaq et al., 2023{study-ishtiaq2023}, in tests. Ishtiaq and colleagues (2023){study-ishtiaq2023} agree (in a test, Ishtiaq et al., 2023{study-ishtiaq2023}). Nobody and Someone (2010) do not, nor does Writer (1999a). Tester et al. (2001){study-ishtiaq2023} does. In March (2014) and in May, June and July (2015) there were tests.',
  ])
  expect(citationsOf(plan)).toEqual(['Nobody and Someone (2010)', 'Writer (1999a)'])
})

test('a number of PubMed Central names a study, too', async () => {
  const plan = await planOf(
    `${start}A test (PMID: 99999998; PMCID: PMC9999991) is free, and is at https://pmc.ncbi.nlm.nih.gov/articles/PMC9999991/ as well. PMC9999992 is another.\n\n## References\n\n1. Tester AB. A new study of test data for tests. Test Journal. 2001;2:3. PMID: 99999998; PMCID: PMC9999991\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    'A test{study-id-2} is free, and is at https://pmc.ncbi.nlm.nih.gov/articles/PMC9999991/{study-id-2} as well. PMC9999992 is another.',
  ])
  expect(citationsOf(plan)).toEqual(['PMC9999992'])
})

test.each([
  [
    'However, Cotchett and Munteanu (2014) wrote.',
    'However, Cotchett and Munteanu (2014)*C* wrote.',
  ],
  ['In Germany, Cotchett & Munteanu (2014) did.', 'In Germany, Cotchett & Munteanu (2014)*C* did.'],
  ['So it was (Cotchett, Munteanu, & Landorf, 2014).', 'So it was*C*.'],
  ['So it was (as in Cotchett, 2014, p. 12).', 'So it was*C*.'],
  [
    'So it was (in tests; Cotchett et al., 2014).',
    'So it was (in tests; Cotchett et al., 2014*C*).',
  ],
  ['Cotchett’s (2014) test was it.', 'Cotchett’s (2014)*C* test was it.'],
  ['Cotchett MP et al. [2014] wrote.', 'Cotchett MP et al. [2014]*C* wrote.'],
])('“%s” cites', async (text, written) => {
  const plan = await planOf(`${start}${text}\n`)
  expect(textIn(plan.condition.overview)).toEqual([written.replace('*C*', '{study-cotchett2014}')])
  expect(citationsOf(plan)).toEqual([])
})

test.each([
  'She is an MA (2024) here.',
  'It was so in Germany (2012).',
  'The Guideline (2019) and WHO (2020) say so.',
  'Brown University (2019) says so.',
  'The PMC 2009 building is there.',
])('“%s” cites nobody, and nothing is reported', async (text) => {
  const plan = await planOf(`${start}${text}\n`)
  expect(textIn(plan.condition.overview)).toEqual([text])
  expect(citationsOf(plan)).toEqual([])
})

test('a citation whose words have several looks is reported, and so is each year that is unknown', async () => {
  const plan = await planOf(
    `${start}**Cotchett** et al. (2014) wrote a test. Ishtiaq (2023; 2024) did.\n`,
  )
  expect(citationsOf(plan)).toEqual([
    'Ishtiaq (2023; 2024)',
    expect.stringMatching(/^Cotchett et al\. \(2014\) Effectiveness of/),
  ])
})

test('numbers of PubMed Central beside another number are studies of their own', async () => {
  const plan = await planOf(
    `${start}It was so (PMC4158087; PMC2832641). So it was (PMID: 25151529; PMC9999999).\n`,
  )
  expect(textIn(plan.condition.overview)).toEqual([
    'It was so{study-manyanga2014 study-cherkin2009}. So it was ({study-manyanga2014}PMC9999999).',
  ])
  expect(citationsOf(plan)).toEqual(['PMC9999999'])
})
