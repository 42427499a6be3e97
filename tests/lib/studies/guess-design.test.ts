import {guessDesign} from '#lib/studies/guess-design.ts'

it.each([
  ['Test data: a systematic review and meta-analysis', 'metaAnalysis'],
  ['Test data: a systematic review of randomized controlled trials', 'systematicReview'],
  ['Test data: a randomised, sham-controlled trial', 'randomisedTrial'],
  ['Test data: a clinical practice guideline', 'guideline'],
  ['Test data: a prospective cohort study', 'cohort'],
  ['Test data: a case report', 'caseReports'],
  ['Test data: a scoping review', 'review'],
])('reads the kind of study from “%s”', (title, design) => {
  expect(guessDesign(title)?.design).toBe(design)
})

it.each([
  'Test data: needling',
  'Test data: protocol for a randomized controlled trial',
  undefined,
])('guesses nothing from “%s”', (title) => {
  expect(guessDesign(title)).toBeUndefined()
})

it('believes PubMed before the title, and says what the guess rests on', () => {
  expect(
    guessDesign('Test data: a review', ['Journal Article', 'Meta-Analysis', 'Review']),
  ).toEqual({
    design: 'metaAnalysis',
    reason: 'PubMed lists it as “Meta-Analysis”.',
  })
  expect(guessDesign('Test data: a case series')?.reason).toBe('The title says “case series”.')
})
