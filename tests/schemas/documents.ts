import type {SanityDocument} from '@sanity/types'

const times = {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z', _rev: 'r1'}

/** A reference, and a key for use in lists. */
function ref(id: string, key?: string) {
  return {_type: 'reference', _ref: id, ...(key && {_key: key})}
}

function words(...children: object[]) {
  return [{_key: 'p1', _type: 'block', style: 'normal', markDefs: [], children}]
}

function span(text: string, ...marks: string[]) {
  return {_key: text.slice(0, 4).trim().toLowerCase(), _type: 'span', text, marks}
}

const uploaded = `image-${'a1'.repeat(20)}-1600x1200-jpg`

const picture = {
  _type: 'picture',
  asset: ref(uploaded),
  alt: 'A runner holds the front of her knee on a flight of stairs',
  caption: 'It hurts most on the way down.',
  credit: 'Test Photographer',
  crop: {_type: 'sanity.imageCrop', left: 0.1, top: 0, right: 0.05, bottom: 0},
  hotspot: {_type: 'sanity.imageHotspot', x: 0.5, y: 0.4, width: 0.3, height: 0.3},
}

const map = {_type: 'mapPlace', view: 'front', side: 'both', x: 40, y: 72.5}

const condition = {
  ...times,
  _id: 'condition-runners-knee',
  _type: 'condition',
  title: 'Runner’s knee',
  slug: {_type: 'slug', current: 'runners-knee'},
  heading: 'Runner’s knee (patellofemoral pain)',
  aliases: ['Patellofemoral pain'],
  lede: 'Runner’s knee is pain at the front of the knee, around the kneecap.',
  metaDescription: 'What runner’s knee is, when to get help, and what studies say about needling.',
  bodyRegion: 'knee',
  codes: [{_key: 'icd', _type: 'medicalCode', system: 'ICD-10-CM', code: 'M22.2X9', label: 'Knee'}],
  overview: [
    {
      _key: 'p1',
      _type: 'block',
      style: 'normal',
      markDefs: [{_key: 'l1', _type: 'link', href: '/conditions/jumpers-knee'}],
      children: [
        span('Many runners have it', 'strong'),
        {_key: 'c1', _type: 'citation', studies: [ref('study-trial', 'trial')]},
        span('like those with jumper’s knee', 'l1'),
      ],
    },
    {
      _key: 'p2',
      _type: 'block',
      style: 'normal',
      listItem: 'bullet',
      level: 1,
      markDefs: [],
      children: [span('It comes and goes.')],
    },
  ],
  picture,
  symptoms: ['Pain on stairs', 'Pain after sitting'],
  care: [
    {_key: 'routine', _type: 'careAdvice', level: 'routine', signs: ['It lasts for weeks']},
    {
      _key: 'urgent',
      _type: 'careAdvice',
      level: 'urgent',
      action: 'See somebody today.',
      signs: ['You cannot bend it'],
    },
  ],
  mechanisms: [
    {
      _key: 'load',
      _type: 'mechanism',
      title: 'Too much too soon',
      kind: 'cause',
      text: words(span('The knee gets more load than it can take.')),
      studies: [ref('study-trial', 'trial')],
    },
    {
      _key: 'hip',
      _type: 'mechanism',
      title: 'Weak hip muscles',
      kind: 'riskFactor',
      text: words(span('The thigh turns in.')),
    },
  ],
  conventionalNote: words(span('Most people get better with exercise.')),
  conventional: [
    {
      _key: 'exercise',
      _type: 'conventionalTreatment',
      treatment: ref('treatment-exercise'),
      note: 'Hip and knee.',
    },
  ],
  differentials: [
    {
      _key: 'linked',
      _type: 'differential',
      condition: ref('condition-jumpers-knee'),
      sign: 'Pain below the kneecap',
    },
    {_key: 'named', _type: 'differential', name: 'Arthritis', sign: 'Stiff in the morning'},
  ],
  approachNote: words(span('We begin with an examination.')),
  approach: [
    {
      _key: 'needling',
      _type: 'approach',
      treatment: ref('treatment-dry-needling'),
      text: words(span('Thin needles in tight spots.')),
      technique: 'Thin needles',
      mechanism: 'May calm pain',
      studies: [ref('study-trial', 'trial')],
    },
  ],
  points: [
    {
      _key: 'st35',
      _type: 'pointUse',
      point: ref('point-st35'),
      why: 'Traditionally used for pain beside the kneecap',
      basis: 'traditional',
    },
    {
      _key: 'ashi',
      _type: 'pointUse',
      point: ref('point-ashi'),
      why: 'Where it hurts',
      basis: 'anatomical',
    },
  ],
  triggerPoints: [
    {
      _key: 'vl',
      _type: 'triggerPointUse',
      triggerPoint: ref('trigger-vastus-lateralis'),
      why: 'Sends pain to the knee',
      group: 'Quadriceps',
    },
  ],
  evidenceNote: words(span('There are few trials.')),
  evidence: [
    {
      _key: 'trial',
      _type: 'evidence',
      study: ref('study-trial'),
      takeaway: 'It may ease pain for some weeks.',
      outcome: 'Pain after three months',
      finding: 'benefit',
      certainty: 'low',
      limitation: 'A small trial',
      indirect: 'Knee osteoarthritis',
    },
  ],
  faqs: [ref('faq-running', 'running')],
  callToAction: {
    _type: 'callToActionOverride',
    heading: 'Talk to us about your knee',
    text: 'Tell us about it.',
    bookLabel: 'Book',
    callLabel: 'Call',
  },
  resources: [
    {_key: 'visit', _type: 'resource', label: 'Your visit', url: 'https://www.example.com/visit'},
  ],
  reviewer: ref('clinician-lopez'),
  lastReviewed: '2026-01-10',
  nextReview: '2126-01-10',
  sampleContent: false,
}

const otherCondition = {
  ...times,
  _id: 'condition-jumpers-knee',
  _type: 'condition',
  title: 'Jumper’s knee',
  slug: {_type: 'slug', current: 'jumpers-knee'},
  lede: 'Jumper’s knee is pain just below the kneecap, felt most when jumping.',
  bodyRegion: 'knee',
  overview: words(span('The tendon hurts.')),
  symptoms: ['Pain when jumping'],
  care: [{_key: 'now', _type: 'careAdvice', level: 'emergency', signs: ['You cannot stand']}],
  mechanisms: [
    {_key: 'load', _type: 'mechanism', title: 'Load', kind: 'cause', text: words(span('Jumps.'))},
  ],
  approach: [
    {
      _key: 'needling',
      _type: 'approach',
      treatment: ref('treatment-dry-needling'),
      text: words(span('Thin needles.')),
    },
  ],
  sampleContent: true,
}

const treatment = {
  ...times,
  _id: 'treatment-dry-needling',
  _type: 'treatment',
  name: 'Dry needling',
  slug: {_type: 'slug', current: 'dry-needling'},
  kind: 'clinic',
  summary: 'Thin needles are placed in tight spots of a muscle.',
  picture,
  technique: 'Thin needles',
  mechanism: 'May calm pain',
  targets: 'triggerPoints',
  safety: words(span('Most unwanted effects are mild.')),
  contraindications: ['You are afraid of needles'],
  adverseEffects: ['A small bruise'],
  studies: [ref('study-trial', 'trial')],
}

const conventionalTreatment = {
  ...times,
  _id: 'treatment-exercise',
  _type: 'treatment',
  name: 'Exercise therapy',
  slug: {_type: 'slug', current: 'exercise'},
  kind: 'conventional',
  summary: 'Exercises for hip and knee.',
}

const point = {
  ...times,
  _id: 'point-st35',
  _type: 'acupuncturePoint',
  code: 'ST35',
  slug: {_type: 'slug', current: 'st35'},
  standard: 'who',
  pinyin: 'Dúbí',
  hanzi: '犢鼻',
  englishName: 'Calf’s Nose',
  meridian: 'ST',
  location: 'In the hollow beside the kneecap.',
  anatomy: [{_key: 'knee', _type: 'anatomyTerm', name: 'Knee', uberon: 'UBERON:0001465'}],
  cautions: ['The joint is close'],
  pregnancyCaution: false,
  map,
}

const otherPoint = {
  ...times,
  _id: 'point-ex-le5',
  _type: 'acupuncturePoint',
  code: 'EX-LE5',
  slug: {_type: 'slug', current: 'ex-le5'},
  standard: 'extra',
  pinyin: 'Xīyǎn',
  hanzi: '膝眼',
  englishName: 'Eyes of the Knee',
  meridian: 'EX',
  location: 'In both hollows beside the kneecap.',
  map,
}

const ashiPoint = {
  ...times,
  _id: 'point-ashi',
  _type: 'acupuncturePoint',
  code: 'ashi',
  slug: {_type: 'slug', current: 'ashi'},
  standard: 'ashi',
  englishName: 'Tender spot',
  location: 'Where it hurts when pressed.',
}

const triggerPoint = {
  ...times,
  _id: 'trigger-vastus-lateralis',
  _type: 'triggerPoint',
  muscle: 'Outer thigh muscle',
  latinName: 'Musculus vastus lateralis',
  slug: {_type: 'slug', current: 'vastus-lateralis'},
  region: 'hip',
  referral: 'Along the outer thigh.',
  nerve: 'Femoral nerve',
  anatomy: [{_key: 'vl', _type: 'anatomyTerm', name: 'Vastus lateralis'}],
  map,
}

const study = {
  ...times,
  _id: 'study-trial',
  _type: 'study',
  title: 'Needling and exercise for pain around the kneecap',
  authors: [
    {_key: 'a1', _type: 'author', family: 'Doe', given: 'Jane'},
    {_key: 'a2', _type: 'author', family: 'Roe', given: 'Richard'},
  ],
  containerTitle: 'Journal of Knees',
  publisher: 'Press',
  publisherPlace: 'Geneva',
  year: 2023,
  volume: '57',
  issue: '4',
  pages: '211–220',
  doi: '10.1000/knees.2023.1',
  pmid: '12345678',
  pmcid: 'PMC1234567',
  url: 'https://www.example.com/study',
  design: 'randomisedTrial',
  sampleSize: 60,
  includedStudies: 3,
  population: 'Adults',
  intervention: 'Needling and exercise',
  comparator: 'Exercise',
  outcome: 'Pain after four weeks',
  result: 'Pain fell by 1.4 points more.',
  limitation: 'Patients knew what they got.',
  level: 2,
  levelLowered: true,
  retraction: {
    _type: 'retraction',
    status: 'none',
    checkedAt: '2026-01-05',
    source: 'https://www.example.com/notice',
  },
}

const retractedStudy = {
  ...times,
  _id: 'study-retracted',
  _type: 'study',
  title: 'A study that was taken back',
  doi: '10.1000/retracted',
  pmid: '99999',
  design: 'cohort',
  retraction: {_type: 'retraction', status: 'retracted'},
}

const faq = {
  ...times,
  _id: 'faq-running',
  _type: 'faq',
  question: 'Can I keep running?',
  answer: words(span('Often, yes.')),
}

const clinician = {
  ...times,
  _id: 'clinician-lopez',
  _type: 'clinician',
  name: 'Maria Lopez',
  credentials: 'L.Ac., M.S.',
  role: 'Director',
  profileUrl: 'https://www.example.com/lopez',
}

const siteSettings = {
  ...times,
  _id: 'siteSettings',
  _type: 'siteSettings',
  clinicName: 'Riverside Acupuncture',
  legalName: 'Riverside Acupuncture PLLC',
  introduction: 'We treat pain.',
  bookingUrl: 'https://book.example.com',
  telephone: '+12125550100',
  telephoneDisplay: '(212) 555-0100',
  acceptsTexts: true,
  email: 'hello@example.com',
  address: {
    _type: 'postalAddress',
    street: '1 River Street',
    locality: 'New York',
    region: 'NY',
    postalCode: '10011',
    country: 'US',
  },
  hours: [
    {
      _key: 'week',
      _type: 'openingHours',
      days: ['Monday', 'Tuesday'],
      opens: '09:00',
      closes: '17:30',
    },
  ],
  emergencyNumber: '911',
  callToAction: {
    _type: 'callToAction',
    heading: 'Talk to us',
    text: 'Your first visit is an evaluation.',
    bookLabel: 'Book',
    callLabel: 'Call',
  },
  resources: [
    {_key: 'visit', _type: 'resource', label: 'Your visit', url: 'https://www.example.com/visit'},
  ],
  disclaimer: words(span('This site informs. It does not diagnose.')),
}

const redirectToPage = {
  ...times,
  _id: 'redirect-knee-pain',
  _type: 'redirect',
  from: '/knee-pain',
  page: {...ref('condition-runners-knee'), _weak: true},
}

const redirectToAddress = {
  ...times,
  _id: 'redirect-needles',
  _type: 'redirect',
  from: '/needles',
  to: '/treatments/dry-needling',
}

const experiment = {
  ...times,
  _id: 'experiment-knee-heading',
  _type: 'experiment',
  name: 'Heading that names the pain',
  hypothesis: 'Readers who feel meant book more often.',
  condition: {...ref('condition-runners-knee'), _weak: true},
  slot: 'heroHeading',
  variants: [
    {_key: 'pain', _type: 'experimentVariant', text: 'Pain around the kneecap', weight: 30},
    {_key: 'stairs', _type: 'experimentVariant', text: 'Sore on the stairs?', weight: 20},
  ],
  controlWeight: 50,
  goal: 'either',
  plannedSample: 28_000,
  status: 'draft',
  revision: 0,
}

const runningExperiment = {
  ...times,
  _id: 'experiment-book-label',
  _type: 'experiment',
  name: 'Words on the button',
  slot: 'bookLabel',
  variants: [{_key: 'see', _type: 'experimentVariant', text: 'See our free times', weight: 50}],
  controlWeight: 50,
  goal: 'book',
  plannedSample: 10_000,
  status: 'running',
  revision: 1,
  startedAt: '2026-01-02T08:00:00Z',
}

const concludedExperiment = {
  ...runningExperiment,
  _id: 'experiment-call-label',
  name: 'Words of the call',
  slot: 'callLabel',
  status: 'concluded',
  stoppedAt: '2026-02-02T08:00:00Z',
  applied: 'control',
}

/** A whole document of every type, with nothing to find fault with. */
export const examples = {
  condition,
  treatment,
  acupuncturePoint: point,
  triggerPoint,
  study,
  faq,
  clinician,
  siteSettings,
  redirect: redirectToAddress,
  experiment,
} satisfies Record<string, SanityDocument>

export type DocumentType = keyof typeof examples

/** Others that are right, too, some of them with the least that is required. */
export const furtherExamples: SanityDocument[] = [
  otherCondition,
  conventionalTreatment,
  otherPoint,
  ashiPoint,
  redirectToPage,
  runningExperiment,
  concludedExperiment,
]

/** Everything that is published. One of it is not right: a study that was retracted. */
export const published: SanityDocument[] = [
  ...Object.values(examples),
  ...furtherExamples,
  retractedStudy,
  {...times, _id: uploaded, _type: 'sanity.imageAsset'},
]
