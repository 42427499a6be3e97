import {claimsIn} from '#lib/claims/claims-in.ts'
import type {Grade} from '#lib/claims/support.ts'
import type {Certainty, Finding} from '#lib/content/vocabulary.ts'

const reference = (_ref: string) => ({_type: 'reference', _ref})
const span = (text: string) => ({_type: 'span', text})
const cite = (...ids: string[]) => ({_type: 'citation', studies: ids.map(reference)})
const block = (...children: object[]) => [{_key: 'b', _type: 'block', children}]

const evidenceOf = (finding: Finding, certainty: Certainty, takeaway = 'It was studied.') => ({
  _key: 'e',
  study: reference('study-a'),
  finding,
  certainty,
  takeaway,
})

/** A page on which study A found this, and whose “How we help” says this of needling. */
const pageOf = (finding: Finding, certainty: Certainty, ...children: object[]) => ({
  _type: 'condition',
  evidence: [evidenceOf(finding, certainty)],
  approach: [{_key: 'a', text: block(...children)}],
})

const rules = (document: unknown, grades?: Grade[]) =>
  claimsIn(document, grades).map(({rule}) => rule)

describe('words follow the grade', () => {
  it.each([
    ['high', 'Dry needling helps.', []],
    ['moderate', 'Dry needling relieves the pain.', []],
    ['low', 'Dry needling relieves the pain.', ['say may']],
    ['low', 'Dry needling may relieve the pain.', []],
    ['low', 'It eases the pain.', ['say may']],
    ['low', 'We can ease your pain with acupuncture.', ['say may']],
    ['veryLow', 'Dry needling may relieve the pain.', ['say uncertain']],
    ['veryLow', 'Dry needling may relieve the pain, but this is uncertain.', []],
    ['veryLow', 'Whether dry needling relieves the pain is uncertain.', []],
    ['veryLow', 'Needling works well.', ['say uncertain']],
  ] as const)('with %s certainty, of “%s”', (certainty, text, expected) => {
    expect(rules(pageOf('benefit', certainty, span(text), cite('study-a')))).toEqual(expected)
  })

  it('never lets a mixed result be a plain “helps”', () => {
    const page = (text: string) => pageOf('mixed', 'high', span(text), cite('study-a'))
    expect(rules(page('Needling helps.'))).toEqual(['say may'])
    expect(rules(page('Needling may help.'))).toEqual([])
  })

  it.each(['noDifference', 'harm', 'notComparative'] as const)(
    'lets no benefit rest on a study that found %s',
    (finding) => {
      const page = (text: string) => pageOf(finding, 'high', span(text), cite('study-a'))
      expect(rules(page('Needling may help.'))).toEqual(['studies found no benefit'])
      expect(rules(page('Needling improved pain no more than exercise did.'))).toEqual([])
    },
  )

  it('does not take what is alike in something else for a null result', () => {
    const text = 'Nothing is left in the skin. Needling relieves the pain.'
    expect(rules(pageOf('noDifference', 'high', span(text), cite('study-a')))).toEqual([
      'studies found no benefit',
    ])
  })

  it('asks for “may” where nobody has graded the study', () => {
    const page = (text: string) => pageOf('benefit', 'high', span(text), cite('study-b'))
    expect(rules(page('Needling helps.'))).toEqual(['say may'])
    expect(rules(page('Needling may help.'))).toEqual([])
  })

  it('reads a sentence with the citation that comes after it', () => {
    const page = {
      ...pageOf(
        'benefit',
        'moderate',
        span('Needling helps.'),
        cite('study-a'),
        span(' Needling eases the neck, too.'),
        cite('study-b'),
      ),
    }
    expect(claimsIn(page)).toMatchObject([{rule: 'say may', word: 'eases', start: 25}])
  })

  it('takes the grades of an answer from the conditions that show it', () => {
    const faq = {
      _type: 'faq',
      question: 'Does needling work?',
      answer: block(span('It helps.'), cite('study-a')),
    }
    expect(rules(faq)).toEqual(['say may'])
    expect(rules(faq, [{study: 'study-a', finding: 'benefit', certainty: 'moderate'}])).toEqual([])
    expect(rules(faq, [{study: 'study-a', finding: 'benefit', certainty: 'veryLow'}])).toEqual([
      'say uncertain',
    ])
  })

  it('lets a field that cannot cite rest on the research of its page', () => {
    const page = (certainty: Certainty, metaDescription: string) => ({
      _type: 'condition',
      evidence: [evidenceOf('benefit', certainty)],
      metaDescription,
    })
    expect(rules(page('low', 'Acupuncture may ease the pain.'))).toEqual([])
    expect(rules(page('low', 'Acupuncture eases the pain.'))).toEqual(['say may'])
    expect(rules(page('veryLow', 'Acupuncture may ease the pain.'))).toEqual(['say uncertain'])
  })
})

describe('a claim names its study', () => {
  const approach = (text: string) => ({
    _type: 'condition',
    approach: [{_key: 'a', text: block(span(text))}],
  })

  it.each([
    'Dry needling helps.',
    'Needling may ease the pain.',
    'It relieves tension.',
    'Acupuncture is an effective treatment.',
    'If you have knee pain, acupuncture relieves it.',
    'Relief by acupuncture.',
    'Our treatments restore the knee.',
    'Traditional Chinese acupuncture relieves the pain.',
  ])('“%s” does not', (text) => {
    expect(claimsIn(approach(text))).toMatchObject([
      {
        rule: 'name the study',
        severity: 'evidence',
        path: ['approach', {_key: 'a'}, 'text', {_key: 'b'}],
      },
    ])
  })

  it.each([
    'We place thin needles at tender spots.',
    'The aim is to ease tight muscles.',
    'Needling is thought to calm nerves.',
    'Needling does not help everybody.',
    'Ask us how we will see if it is helping.',
    'Does needling help?',
    'Nobody knows whether acupuncture helps.',
    'Acupuncture has traditionally been used to ease knee pain.',
    'In traditional Chinese medicine, acupuncture eases knee pain.',
    'Strength exercises help.',
    'Exercise helps more than dry needling.',
    'Get help before any needling.',
  ])('“%s” needs none', (text) => {
    expect(rules(approach(text))).toEqual([])
  })

  it.each([
    'Tell us whether you are pregnant. Acupuncture relieves knee pain and heals the cartilage.',
    'If you are not sure when to come, call us. Acupuncture relieves knee pain.',
    'Acupuncture relieves knee pain. If you are not sure whether to come, call us.',
    'If you are not sure, acupuncture relieves knee pain.',
    'When rest is not enough, acupuncture relieves knee pain.',
    'We first check whether a bone is broken; acupuncture relieves knee pain.',
    'We first check whether a bone is broken, and then acupuncture relieves the pain.',
    'Acupuncture relieves knee pain, and we tell you whether to rest.',
    'Needling relieves knee pain. Move too little and the knee gets stiff.',
    'It is uncertain whether needling helps. Come by bus. We are open late. Needling eases pain.',
  ])('“%s” is excused by no doubt about something else', (text) => {
    expect(rules(approach(text))).toEqual(['name the study'])
  })

  it.each([
    'Needling may ease the pain. Whether it does is uncertain.',
    'It is not known whether acupuncture helps. Some people say that it eases the pain.',
    'Acupuncture may relieve knee pain; how much is unclear.',
    'Acupuncture may relieve knee pain. For this knee, the trials are too small.',
    'No study has settled it: acupuncture may help, and nobody knows for how long.',
  ])('“%s” says itself how uncertain it is', (text) => {
    expect(rules(approach(text))).toEqual([])
  })

  it.each([
    'Acupuncture treats knee pain.',
    'Acupuncture and dry needling can gently treat stubborn tennis elbow.',
    'Dry needling treats the cause of your pain.',
    'It treats plantar fasciitis.',
    'Acupuncture, unlike pills, treats knee pain.',
    'Knee pain is treated by acupuncture.',
    'Tennis elbow can be treated safely by dry needling.',
    'Acupuncture at our clinic treats knee pain.',
    'Our sessions treat headaches.',
    'Nine of ten patients feel better after acupuncture.',
    'After needling, most people feel better.',
    'Most people get better with acupuncture.',
    'Our patients are free of pain after three visits.',
    'You can be pain-free after 3 to 5 sessions.',
    'Most people are free of pain after 3–5 sessions.',
    'Most of our patients feel better.',
    'Acupuncture makes most people feel better.',
  ])('“%s” is a claim', (text) => {
    expect(rules(approach(text))).toEqual(['name the study'])
  })

  it.each([
    'We treat runner’s knee with acupuncture and exercises.',
    'Dry needling treats the muscle, not the scan.',
    'Needling treats tender spots.',
    'Tender spots are treated by needling.',
    'Knee pain is treated with needles here.',
    'Knee pain is treated by our acupuncture team.',
    'Knee pain is treated by acupuncturists here.',
    'Before your pain is treated by needling, we ask for your consent.',
    'In the trial, people with back pain were treated by acupuncture for eight weeks.',
    'The stress point is treated by needling.',
    'Acupuncture does not treat arthritis.',
    'Acupuncture is often used to treat pain.',
    'Can acupuncture treat knee pain?',
    'Does acupuncture help?',
    'Most people get better with time and exercise.',
    'Nobody can say that you will be free of pain after three visits.',
    'Come back when you feel better after needling.',
    'People felt better with exercise than with needling.',
    'Not everybody feels better after acupuncture.',
    'Tell us if you do not feel better after three visits.',
    'Rest until you are free of pain.',
    'We look at what has got better after three visits.',
    'Whether acupuncture treats knee pain is uncertain.',
    'It is better to eat something before and after treatments.',
  ])('“%s” is none', (text) => {
    expect(rules(approach(text))).toEqual([])
  })

  it('is content with studies named beside the text', () => {
    const page = {
      ...approach('Needling may help.'),
      approach: [
        {_key: 'a', text: block(span('Needling may help.')), studies: [reference('study-b')]},
      ],
    }
    expect(rules(page)).toEqual([])
  })

  it('looks at treatments of the clinic, not at medicines', () => {
    const treatment = (kind: string) => ({_type: 'treatment', kind, summary: 'It eases pain.'})
    expect(rules(treatment('clinic'))).toEqual(['name the study'])
    expect(rules(treatment('conventional'))).toEqual([])
  })

  it('leaves a study’s own report alone, but not its banned words', () => {
    const study = (result: string) => ({_type: 'study', result})
    expect(rules(study('Acupuncture reduced pain by 2 points.'))).toEqual([])
    expect(rules(study('Acupuncture cured all.'))).toEqual(['cure'])
  })

  it('also reads a condition as queries resolve it', () => {
    const studies = [{_id: 'study-a', _type: 'study'}]
    const page = {
      _type: 'condition',
      evidence: [{...evidenceOf('benefit', 'low'), study: studies[0]}],
      approach: [
        {
          _key: 'a',
          treatment: {_id: 't', _type: 'treatment', kind: 'clinic', summary: 'It cures.'},
          text: block(span('Needling helps.'), {_type: 'citation', studies}),
        },
      ],
    }
    expect(rules(page)).toEqual(['say may'])
  })
})

describe('a result is told as it was found', () => {
  const takeaway = (finding: Finding, certainty: Certainty, text: string) =>
    rules({_type: 'condition', evidence: [evidenceOf(finding, certainty, text)]})

  it.each([
    ['noDifference', 'high', 'Pain was lower with needling.', ['show a null result as one']],
    ['noDifference', 'high', 'Both pain and function improved.', ['show a null result as one']],
    ['noDifference', 'low', 'They did about as well as those without needles.', []],
    ['noDifference', 'low', 'Pain was better in both groups, with no clear difference.', []],
    ['unclear', 'veryLow', 'People got better.', ['show a null result as one']],
    ['unclear', 'veryLow', 'We could not check whether people got better.', []],
    ['benefit', 'veryLow', 'Pain was lower with needling.', ['say uncertain']],
    ['benefit', 'veryLow', 'Pain was lower; what it means for you is uncertain.', []],
    ['benefit', 'low', 'Pain was lower with needling.', ['say may']],
    ['benefit', 'low', 'Pain may be lower with needling.', []],
    ['benefit', 'moderate', 'Pain was lower with needling.', []],
    ['mixed', 'veryLow', 'People did better at first. Later there was no clear difference.', []],
    ['mixed', 'veryLow', 'People did better.', ['say uncertain']],
  ] as const)('%s of %s certainty: “%s”', (finding, certainty, text, expected) => {
    expect(takeaway(finding, certainty, text)).toEqual(expected)
  })

  it('waits for a half-filled card', () => {
    const evidence = [{_key: 'e', takeaway: 'Pain was lower.'}]
    expect(rules({_type: 'condition', evidence})).toEqual([])
  })
})

describe('tradition is called tradition', () => {
  const point = (basis: string, why: string) =>
    claimsIn({_type: 'condition', points: [{_key: 'p', basis, why}]})

  it('asks for the word where tradition alone speaks for a point', () => {
    expect(point('traditional', 'For pain around the kneecap.')).toMatchObject([
      {path: ['points', {_key: 'p'}, 'why'], severity: 'tradition', word: 'For', start: 0},
    ])
    expect(point('traditional', 'Traditionally used for knee pain.')).toEqual([])
    expect(point('traditional', 'Traditionally, it relieves pain.')).toEqual([])
    expect(point('anatomical', 'It lies over the joint.')).toEqual([])
  })

  it('does not let another basis claim a benefit', () => {
    expect(point('anatomical', 'It relieves pain.')).toMatchObject([{severity: 'evidence'}])
  })
})
