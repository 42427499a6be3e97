import {claimsIn} from '#lib/claims/claims-in.ts'

import {honestTexts} from './honest-texts.ts'

const bannedIn = (lede: string) =>
  claimsIn({_type: 'condition', lede}).filter(({severity}) => severity === 'banned')
const rulesIn = (lede: string) => bannedIn(lede).map(({rule}) => rule)

it.each([
  ['Acupuncture cures runner’s knee.', 'cure'],
  ['Your knee pain, cured.', 'cure'],
  ['A curative treatment for the knee.', 'cure'],
  ['Guaranteed relief in three visits.', 'guarantee'],
  ['We guarantee it.', 'guarantee'],
  ['We promise that you will run again.', 'promise'],
  ['A clinically proven treatment.', 'proven'],
  ['Research proves that needling is best.', 'proven'],
  ['It has no side effects.', 'no side effects'],
  ['Treatment without any side-effects', 'no side effects'],
  ['It is free of any side effects.', 'no side effects'],
  ['Side effects: none', 'no side effects'],
  ['A side effect-free way to heal.', 'no side effects'],
  ['Dry needling is risk-free.', 'no risk'],
  ['Dry needling is completely safe.', 'no risk'],
  ['Detox your body with needles.', 'detox'],
  ['It flushes out toxins.', 'detox'],
  ['A small miracle for runners', 'miracle'],
  ['Painless needles', 'painless'],
  ['Permanent relief from knee pain', 'lasting result'],
  ['Instant pain relief', 'lasting result'],
  ['End your knee pain once and for all.', 'lasting result'],
  ['Say goodbye to knee pain.', 'lasting result'],
  ['Pain-free in three visits', 'lasting result'],
  ['Our success rate is 98%.', 'works for everyone'],
  ['The best acupuncturists in town', 'superlative'],
  ['It works for everyone.', 'works for everyone'],
  ['It is 100 % effective.', '100 %'],
  ['It is 100% effective.', '100 %'],
  ['It is 100 percent natural.', '100 %'],
  ['Come to us instead of your doctor.', 'instead of care'],
  ['Needling instead of seeing a doctor', 'instead of care'],
  ['Stop taking your medicine.', 'instead of care'],
  ['You won’t need surgery.', 'instead of care'],
  ['A natural alternative to surgery', 'instead of care'],
])('finds in “%s” the rule %s', (text, rule) => {
  expect(rulesIn(text)).toContain(rule)
})

it.each([
  'There is no doubt that it is proven.',
  'No pills, no surgery, just guaranteed relief.',
  'It is not only painless, it is proven.',
  'Do not wait: get your guaranteed result.',
  'It is nothing short of a miracle.',
  'We never fail to cure a knee.',
  'No drugs and guaranteed results.',
  'Do you want guaranteed relief?',
  'Are you looking for a miracle?',
])('is not taken in by “%s”', (text) => {
  expect(rulesIn(text)).not.toEqual([])
})

it.each(honestTexts)('leaves “%s” alone', (text) => {
  expect(rulesIn(text)).toEqual([])
})

it('tells the place, the field, the word, the sentence, and what to do', () => {
  const lede = 'Runner’s knee is common. It is guaranteed to pass.'
  expect(bannedIn(lede)).toEqual([
    {
      path: ['lede'],
      title: 'In one sentence',
      word: 'guaranteed',
      start: lede.indexOf('guaranteed'),
      sentence: 'It is guaranteed to pass.',
      rule: 'guarantee',
      severity: 'banned',
      advice: expect.stringContaining('Nobody can guarantee') as string,
    },
  ])
})

it('finds a word across marks, spaces and hyphens of any kind', () => {
  const span = (text: string) => ({_type: 'span', text})
  const block = {_key: 'b', _type: 'block', children: [span('It is gua'), span('ranteed to pass.')]}
  const [found] = claimsIn({_type: 'faq', answer: [block]})
  expect(found).toMatchObject({path: ['answer', {_key: 'b'}], word: 'guaranteed', start: 6})
  expect(rulesIn('It has no\u00A0side\u00A0effects.')).toContain('no side effects')
  expect(rulesIn('It has no side\u2011effects.')).toContain('no side effects')
  expect(rulesIn('GUARANTEED')).toContain('guarantee')
})
