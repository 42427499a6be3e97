import {byId, everyValue, isObject, pages, prose} from './documents.ts'

type Card = Record<string, unknown>

const cardsOf = (page: string) => (byId.get(page)?.evidence ?? []) as Card[]

/** What the page says of each way of needling, in words. */
const approachesOf = (page: string) =>
  everyValue(byId.get(page)?.approach, page)
    .map(({value}) => value)
    .filter(isObject)
    .filter(({_type}) => _type === 'approach')
    .map((approach) => JSON.stringify(approach))

it.each(pages.flatMap(({_id}) => cardsOf(_id).map((card): [string, Card] => [_id, card])))(
  'says on %s what was studied where it was not this pain alone',
  (page, {_key, indirect}) => {
    if (_key === 'study-gattie2017' || _key === 'study-vickers2018') expect(indirect).toBeTruthy()
    if (_key === 'study-manyanga2014') expect(indirect).toMatch(/osteoarthritis/i)
    if (_key === 'study-dnpfp2025' && page !== 'condition-runners-knee') {
      expect(indirect).toMatch(/Runner’s knee/)
    }
  },
)

describe('the page on jumper’s knee, which no trial is about', () => {
  const page = 'condition-patellar-tendinopathy'

  it('says so before anything else, where it says what we do and where it weighs studies', () => {
    for (const field of ['approachNote', 'evidenceNote']) {
      const [first] = (byId.get(page)?.[field] ?? []) as unknown[]
      expect(JSON.stringify(first)).toMatch(/no trial|cannot name a study/)
    }
  })

  it('rates every study as very low and about something else', () => {
    expect(cardsOf(page).length).toBeGreaterThan(0)
    for (const {certainty, indirect, takeaway} of cardsOf(page)) {
      expect(certainty).toBe('veryLow')
      expect(indirect).toMatch(/not the patellar tendon|not tendon pain/)
      expect(takeaway).toMatch(/uncertain/)
    }
  })

  it('calls what either way of needling does uncertain', () => {
    expect(approachesOf(page)).toHaveLength(2)
    for (const words of approachesOf(page)) expect(words).toMatch(/uncertain/)
  })

  it('knows a torn tendon as urgent', () => {
    const care = (byId.get(page)?.care ?? []) as {level: string; signs: string[]}[]
    const signs = care.find(({level}) => level === 'urgent')?.signs.join('\n')
    expect(signs).toMatch(/tendon may have torn/)
  })
})

describe('the page on the iliotibial band, which one small trial is about', () => {
  const page = 'condition-iliotibial-band-syndrome'

  it('tells that neither treatment of the trial was better, before what differed at four weeks', () => {
    const trial = cardsOf(page).find(({_key}) => _key === 'study-maghroori2021')
    expect(trial?.finding).toBe('mixed')
    expect(trial?.takeaway).toMatch(/neither .* better .*After four weeks .*uncertain/)
    expect(trial?.limitation).toMatch(/40 people.*no sham/)
  })

  it('draws nothing about needling from the review of usual care', () => {
    const review = cardsOf(page).find(({_key}) => _key === 'study-sanchez2024')
    expect(review?.finding).toBe('unclear')
    expect(review?.indirect).toMatch(/no result for needling/)
  })

  it('calls what either way of needling does uncertain', () => {
    expect(approachesOf(page)).toHaveLength(2)
    for (const words of approachesOf(page)) expect(words).toMatch(/uncertain/)
  })
})

it('leads from each knee page to those it is mistaken for', () => {
  const leads = (page: string) =>
    ((byId.get(`condition-${page}`)?.differentials ?? []) as Card[])
      .map(({condition}) => (isObject(condition) ? condition._ref : undefined))
      .filter((id) => id !== undefined)
  expect(leads('runners-knee')).toEqual([
    'condition-patellar-tendinopathy',
    'condition-iliotibial-band-syndrome',
  ])
  expect(leads('iliotibial-band-syndrome')).toContain('condition-runners-knee')
  expect(leads('patellar-tendinopathy')).toContain('condition-runners-knee')
})

it('tells of no point which way the needle goes', () => {
  const direction =
    /\b(perpendicular\w*|oblique\w*|transverse\w*|insert\w*|millimet\w+|centimet\w+|inch\w*|aimed|toward the nose)\b/i
  const words = prose.filter(({at}) => at.startsWith('point-'))
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter(({value}) => direction.test(value))).toEqual([])
})

it.each(['point-li4', 'point-gb21', 'point-sp6', 'point-bl60'])(
  'leaves %s out in pregnancy',
  (id) => {
    expect(byId.get(id)?.pregnancyCaution).toBe(true)
  },
)

it('warns of the lung where a needle can reach it, and says what to do', () => {
  expect(JSON.stringify(byId.get('point-gb21')?.cautions)).toMatch(/lung collapse.*call 911/)
})
