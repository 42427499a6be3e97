import {byId, everyValue, isObject} from './documents.ts'

/** Trials of acupuncture that found nothing, or nothing that matters, against a pretend treatment. */
const nullResults = [
  ['chronic-low-back-pain', 'cherkin2009', /no better than simulated/],
  ['neck-pain', 'white2004', /too little for patients to notice/],
  ['tension-type-headache', 'endres2007', /no clear difference.*could be chance/],
] as const

const cardOf = (page: string, study: string) =>
  everyValue(byId.get(`condition-${page}`)?.evidence, page)
    .map(({value}) => value)
    .filter(isObject)
    .find(({_key}) => _key === `study-${study}`)

/** What the page says of its acupuncture, with the studies behind it. */
const acupunctureOn = (page: string) =>
  everyValue(byId.get(`condition-${page}`)?.approach, page)
    .map(({value}) => value)
    .filter(isObject)
    .find(({_key}) => _key === 'treatment-acupuncture')

it.each(nullResults)('tells on the %s page that %s found no difference', (page, study, words) => {
  const card = cardOf(page, study)
  expect(card?.finding).toBe('noDifference')
  expect(card?.takeaway).toMatch(words)
  expect(`${String(card?.outcome)} ${String(card?.takeaway)}`).toMatch(/sham|simulated|placebo/)
})

it.each(nullResults)('sets beside what acupuncture may do for %s what %s found', (page, study) => {
  expect(JSON.stringify(acupunctureOn(page))).toContain(`study-${study}`)
})

it.each(nullResults)('says on the %s page what each comparison can show', (page) => {
  const note = JSON.stringify(byId.get(`condition-${page}`)?.evidenceNote)
  expect(note).toMatch(/usual care|anyway/)
  expect(note).toMatch(/sham|placebo/)
  expect(note).toMatch(/pretend|only seems real/)
})

it.each([
  ['chronic-low-back-pain', 'mu2020', /too small a gain to matter/],
  ['neck-pain', 'macpherson2015', /not known how much of this is due to the needles/],
  ['tension-type-headache', 'linde2016', /against sham the gap was much smaller/i],
])(
  'does not credit needles alone with a gain over usual care on the %s page: %s',
  (page, study, words) => {
    const card = cardOf(page, study)
    expect(card?.takeaway).toMatch(/usual care/)
    expect(card?.takeaway).toMatch(words)
    expect(card?.certainty).toBe('low')
  },
)
