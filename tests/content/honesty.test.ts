import type {SourceDocument} from '#content/document.ts'

import {byId, documents, everything, isObject, pages, prose} from './documents.ts'

const banned =
  /\b(cures?|cured|guarantee[ds]?|proven|proves?|no side effects?|detox\w*|instead of|miracle|risk-free|painless|permanent(ly)?|100 ?%)\b/i

type Card = Record<string, unknown>

const cardsOf = (page: SourceDocument | undefined) => (page?.evidence ?? []) as Card[]
const page = byId.get('condition-runners-knee')
const evidence = cardsOf(page)
const cards = pages.flatMap((condition) =>
  cardsOf(condition).map((card): [string, Card] => [
    `${condition._id}: ${String(card._key)}`,
    card,
  ]),
)

/** Pages where a card reaches moderate certainty, and the questions they answer. */
const sureEnough = pages.filter((condition) =>
  cardsOf(condition).some(({certainty}) => ['moderate', 'high'].includes(String(certainty))),
)
const mayClaim = sureEnough.flatMap(({_id, faqs}) => [
  _id,
  ...(faqs as {_ref: string}[]).map(({_ref}) => _ref),
])

it('uses no word that promises too much', () => {
  expect(prose.length).toBeGreaterThan(200)
  expect(prose.filter(({value}) => banned.test(value))).toEqual([])
})

it('claims no certainty above low on the runner’s knee page', () => {
  expect(evidence.length).toBeGreaterThan(0)
  expect(evidence.filter(({certainty}) => !['low', 'veryLow'].includes(String(certainty)))).toEqual(
    [],
  )
})

it('says that something helps only on pages with a result of moderate certainty or better', () => {
  const claims = prose.filter(({value}) => /\bhelps\b/i.test(value))
  expect(claims.filter(({at}) => !mayClaim.includes(at.split('.')[0] ?? ''))).toEqual([])
})

it.each(cards)('says no more than it is sure of in %s', (_name, card) => {
  const {finding, certainty, takeaway, study} = card
  if (finding === 'unclear' || (finding === 'benefit' && certainty === 'veryLow')) {
    expect(takeaway).toMatch(/uncertain|no firm conclusion/)
  }
  if (finding === 'benefit') {
    const {_ref} = study as {_ref: string}
    expect(byId.get(_ref)?.result).toMatch(/\d/)
  }
})

it.each(cards)('says why its certainty is no higher: %s', (_name, {certainty, limitation}) => {
  if (certainty !== 'high') expect(limitation).toMatch(/why we rate|we rate the certainty/)
})

it('claims no direction for a trial whose results could not be checked', () => {
  const trial = evidence.find(({_key}) => _key === 'study-ishtiaq2023')
  expect(trial?.finding).toBe('unclear')
  expect(trial?.takeaway).toMatch(/could not check what it found/)
})

it('tells the null result as one', () => {
  const trial = evidence.find(({_key}) => _key === 'study-espi2017')
  expect(trial?.finding).toBe('noDifference')
})

it.each(['manyanga2014', 'gattie2017'])('says that %s was not about runner’s knee', (key) => {
  const card = evidence.find(({_key}) => _key === `study-${key}`)
  expect(card?.indirect).toMatch(/not runner’s knee/)
})

it('says “traditionally” with every traditional use', () => {
  const uses = everything.flatMap(({value}) =>
    isObject(value) && value._type === 'pointUse' ? [value] : [],
  )
  expect(uses.length).toBeGreaterThan(6)
  for (const {basis, why} of uses) {
    if (basis === 'traditional') expect(why).toMatch(/traditionally/i)
  }
})

it('names the safety of both ways of needling: figures, pregnancy, blood thinners, adverse effects', () => {
  const clinic = documents.filter(({kind}) => kind === 'clinic')
  expect(clinic).toHaveLength(2)
  for (const {_id, safety, contraindications, adverseEffects} of clinic) {
    const words = JSON.stringify(safety)
    expect(`${_id} ${words}`).toMatch(/Tell us before we start/)
    expect(words).toMatch(/study-(baumler2021|brady2014)/)
    expect((contraindications as string[]).join()).toMatch(/Blood thinners.*Pregnancy/)
    expect(contraindications).toContain('A seizure disorder')
    expect((contraindications as string[]).length).toBeGreaterThan(5)
    expect((adverseEffects as string[]).length).toBeGreaterThan(3)
  }
})

it('promises nothing about how rare the harms of case reports are', () => {
  const clinical = documents.filter(({_type, kind}) => _type === 'treatment' && kind === 'clinic')
  expect(clinical).toHaveLength(2)
  for (const {adverseEffects} of clinical) {
    const effects = (adverseEffects ?? []) as string[]
    for (const harm of [/faint/, /infection/, /collapsed lung/, /around the brain/, /death/]) {
      const told = effects.filter((effect) => harm.test(effect))
      expect(told).toHaveLength(1)
      expect(told[0]).toMatch(/^In case reports about acupuncture, which cannot show how often:/)
    }
  }
})

it.each(pages.map((condition) => [condition._id, condition]))(
  'says on %s what is an emergency, what is urgent and what can wait',
  (_id, {care}) => {
    const advice = care as {level: string; signs: string[]}[]
    expect(advice.map(({level}) => level)).toEqual(['emergency', 'urgent', 'routine'])
    for (const {signs} of advice) expect(signs.length).toBeGreaterThan(1)
    expect(JSON.stringify(advice[0])).toMatch(/911/)
  },
)

it('names every red flag of the knee', () => {
  const care = (page?.care ?? []) as {level: string; signs: string[]}[]
  const flags = care
    .slice(0, 2)
    .flatMap(({signs}) => signs)
    .join('\n')
  for (const sign of [
    /hot and red.*fever/,
    /cannot walk/,
    /cannot move the knee/,
    /broken a bone/,
    /out of place/,
    /tendon/,
    /locked/,
    /cold, pale or numb/,
    /at night/,
    /losing weight/,
  ]) {
    expect(flags).toMatch(sign)
  }
})

it('invents no reviewer, no review date and no clinic detail', () => {
  for (const condition of pages) {
    expect(condition.sampleContent).toBe(true)
    for (const field of ['reviewer', 'lastReviewed', 'nextReview']) {
      expect(condition).not.toHaveProperty(field)
    }
  }
  expect(documents.filter(({_type}) => _type === 'clinician')).toEqual([])
  const settings = byId.get('siteSettings')
  expect(settings?.address).toEqual({
    _type: 'postalAddress',
    locality: 'New York',
    region: 'NY',
    country: 'US',
  })
  for (const field of ['hours', 'email']) expect(settings).not.toHaveProperty(field)
})

it('tells the patient nothing about how deep a needle goes', () => {
  expect(
    prose.filter(({value}) => /\b(deep|depth|millimet\w+|inch\w*) (of|into|needl)/i.test(value)),
  ).toEqual([])
})
