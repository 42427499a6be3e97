/** A made-up clinic, small and with shared references: test data, not medicine. */
export interface TestDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

export const shared = {
  treatments: 5,
  points: 5,
  triggerPoints: 4,
  studies: 4,
  faqs: 4,
}
export const conditionCount = 8

const ref = (id: string) => ({_type: 'reference', _ref: id, _key: id, _weak: true})
const single = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const slug = (current: string) => ({_type: 'slug', current})
const prose = (text: string, study?: string) => [
  {
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [],
    children: [
      {_type: 'span', _key: 's', text, marks: []},
      ...(study === undefined ? [] : [{_type: 'citation', _key: 'c', studies: [ref(study)]}]),
    ],
  },
]

export const settings: TestDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  clinicName: 'Test Clinic',
  bookingUrl: 'https://booking.example/',
  telephone: '+12125550100',
  telephoneDisplay: '(212) 555-0100',
  emergencyNumber: '911',
  callToAction: {heading: 'Book', text: 'Test data.', bookLabel: 'Book online', callLabel: 'Call'},
  disclaimer: prose('Test data, not medical advice.'),
}

export const study = (n: number): TestDocument => ({
  _id: `study-${n}`,
  _type: 'study',
  title: `Test study ${n}`,
  design: 'randomisedTrial',
  url: `https://study.example/${n}`,
})

export const treatment = (n: number): TestDocument => ({
  _id: `treatment-${n}`,
  _type: 'treatment',
  name: `Test treatment ${n}`,
  slug: slug(`treatment-${n}`),
  kind: n % 2 === 0 ? 'conventional' : 'clinic',
  summary: `What test treatment ${n} is.`,
  safety: prose('Test data about safety.', `study-${n % shared.studies}`),
})

export const point = (n: number): TestDocument => ({
  _id: `point-${n}`,
  _type: 'acupuncturePoint',
  code: `ST${n + 1}`,
  slug: slug(`st${n + 1}`),
  standard: 'who',
  englishName: `Test Point ${n}`,
  location: 'Somewhere, in test data.',
})

export const triggerPoint = (n: number): TestDocument => ({
  _id: `trigger-${n}`,
  _type: 'triggerPoint',
  muscle: `Test muscle ${n}`,
  slug: slug(`muscle-${n}`),
  region: 'knee',
  referral: 'Somewhere near.',
})

export const faq = (n: number): TestDocument => ({
  _id: `faq-${n}`,
  _type: 'faq',
  question: `Test question ${n}?`,
  answer: prose(`Test answer ${n}.`, `study-${(n + 1) % shared.studies}`),
})

/** How a condition uses a point. */
export const pointUse = (n: number, why = 'Test.') => ({
  _key: `p${n}`,
  point: single(`point-${n}`),
  why,
  basis: 'traditional',
})

export function condition(n: number): TestDocument {
  return {
    _id: `condition-${n}`,
    _type: 'condition',
    title: `Test condition ${n}`,
    slug: slug(`condition-${n}`),
    lede: `What test condition ${n} is.`,
    bodyRegion: n % 2 === 0 ? 'knee' : 'neck',
    overview: prose('Test data.', `study-${n % shared.studies}`),
    symptoms: ['A test symptom'],
    care: [{_type: 'careAdvice', _key: 'u', level: 'urgent', signs: ['A test sign']}],
    mechanisms: [
      {
        _type: 'mechanism',
        _key: 'm',
        title: 'Test mechanism',
        kind: 'cause',
        text: prose('Test data.'),
        studies: [ref(`study-${(n + 2) % shared.studies}`)],
      },
    ],
    conventional: [{_key: 'c', treatment: single(`treatment-${(n * 2) % 4}`)}],
    approach: [
      {_key: 'a', treatment: single(`treatment-${((n * 2) % 4) + 1}`), text: prose('Test data.')},
    ],
    differentials: [
      {
        _key: 'd',
        sign: 'A test difference',
        condition: single(`condition-${(n + 1) % conditionCount}`),
      },
    ],
    points: [pointUse(n % shared.points), pointUse((n + 1) % shared.points)],
    triggerPoints: [
      {_key: 't', triggerPoint: single(`trigger-${n % shared.triggerPoints}`), why: 'Test.'},
    ],
    evidence: [
      {
        _key: 'e',
        study: single(`study-${(n + 1) % shared.studies}`),
        takeaway: 'Test takeaway.',
        outcome: 'Test outcome',
        finding: 'noDifference',
        certainty: 'low',
        limitation: 'Test data.',
      },
    ],
    faqs: [ref(`faq-${n % shared.faqs}`)],
  }
}

const several = (count: number, make: (n: number) => TestDocument) =>
  Array.from({length: count}, (_, n) => make(n))

/** All of it: 31 documents. */
export const smallClinic: TestDocument[] = [
  settings,
  ...several(shared.studies, study),
  ...several(shared.treatments, treatment),
  ...several(shared.points, point),
  ...several(shared.triggerPoints, triggerPoint),
  ...several(shared.faqs, faq),
  ...several(conditionCount, condition),
]
