import {closingSections, tellingSections} from '#components/condition-page/sections.ts'
import {countSentence, gradeOf, readingAgeOf} from '#lib/reading-level/grade.ts'
import {readingLevel} from '#lib/reading-level/reading-level.ts'
import {explainedIn, syllablesOf, wordsOf} from '#lib/reading-level/terms.ts'
import {conditionOf, keyed, paragraph, refer} from '#tests/components/fixtures/content.ts'
import {runnersKnee} from '#tests/components/fixtures/runners-knee.ts'

describe('the formula', () => {
  it('is that of Flesch and Kincaid', () => {
    expect(gradeOf({sentence: 1, word: 13, syllable: 26})).toBeCloseTo(13.08)
    expect(gradeOf({sentence: 10, word: 100, syllable: 120})).toBeCloseTo(2.47)
  })

  it('counts words, sentences and syllables', () => {
    expect(countSentence('The knee hurts on the stairs.', [])).toEqual({
      sentence: 1,
      word: 6,
      syllable: 6,
    })
    expect(wordsOf('A “dull” ache, 12 times: 血海!')).toEqual(
      expect.arrayContaining(['12', 'dull']),
    )
    expect(syllablesOf('7,629')).toBe(1)
    expect(syllablesOf('hm')).toBe(1)
    expect(syllablesOf('inflammation')).toBe(4)
  })

  it('gives an age to a grade', () => {
    expect(readingAgeOf(6)).toBe(11)
    expect(readingAgeOf(3.6)).toBe(9)
    expect(readingAgeOf(-2)).toBe(5)
  })
})

describe('terms', () => {
  it.each([
    ['The cartilage (a smooth layer on the bones) gets sore.', [['cartilage']]],
    ['Your foot may roll inward (pronation).', [['pronation']]],
    ['These muscles are called the quadriceps.', [['quadriceps']]],
    ['The body reacts with inflammation, which is how it heals.', [['inflammation']]],
    ['There is inflammation, or swelling, in the joint.', [['inflammation']]],
    ['A review (2019) found less inflammation.', []],
    ['Exercise, medication, or surgery.', []],
    ['It goes to the knee (or the hip).', []],
  ])('finds what “%s” explains', (text, terms) => {
    expect(explainedIn(text)).toEqual(terms)
  })

  it('excuses the long word, not the long sentence', () => {
    const sentence = 'The quadriceps hold the kneecap on its path.'
    const plain = countSentence(sentence, [])
    const excused = countSentence(sentence, [['quadriceps']])
    expect(excused).toEqual({...plain, syllable: plain.syllable - 2})
  })

  it('knows a term in the plural and by its longest form', () => {
    const terms = [['acupuncture'], ['acupuncture', 'point']]
    expect(countSentence('Acupuncture points', terms).syllable).toBe(2)
  })
})

const hard =
  'Musculoskeletal rehabilitation necessitates multidisciplinary evaluation of biomechanical abnormalities.'

describe('a page', () => {
  it('tells the level of each section that has words, in the page’s order', () => {
    const {sections} = readingLevel(
      conditionOf({overview: paragraph('The knee hurts.'), symptoms: ['A dull ache']}),
    )
    expect(sections.map(({id, sentences, words}) => [id, sentences, words])).toEqual([
      ['top', 1, 7],
      ['overview', 2, 6],
    ])
  })

  it('names the sentences that make a section hard', () => {
    const {sections} = readingLevel(
      conditionOf({
        overview: paragraph('The knee hurts. It may be stiff.'),
        symptoms: [hard, 'A dull ache'],
      }),
    )
    const overview = sections.find(({id}) => id === 'overview')
    expect(overview?.hardest.map(({text}) => text)).toEqual([hard])
    expect(overview?.grade).toBeGreaterThan(8)
    const easier = readingLevel(
      conditionOf({overview: paragraph('The knee hurts. It may be stiff.')}),
    )
    expect(easier.sections.find(({id}) => id === 'overview')?.hardest).toEqual([])
  })

  it('names three sentences at most, the one that weighs most first', () => {
    const symptoms = [1, 2, 3, 4, 5].map(
      (times) => `${hard.slice(0, -1).concat(' ').repeat(times)}.`,
    )
    const {sections} = readingLevel(conditionOf({symptoms}))
    const overview = sections.find(({id}) => id === 'overview')
    expect(overview?.hardest).toHaveLength(3)
    expect(overview?.hardest[0]?.text.length).toBe(symptoms[4]?.length)
  })

  it('excuses its own names and what it explains anywhere', () => {
    const overview = paragraph('Patellofemoral pain syndrome can last. The inflammation can last.')
    const gradeWith = (given: Parameters<typeof conditionOf>[0]) =>
      readingLevel(conditionOf({overview, ...given})).sections.find(({id}) => id === 'overview')
        ?.grade ?? NaN
    const plain = gradeWith({})
    const named = gradeWith({aliases: ['Patellofemoral pain syndrome']})
    const faq = {
      _id: 'faq',
      _type: 'faq' as const,
      question: 'What is inflammation?',
      answer: paragraph('Inflammation, which is how the body responds, is a part of it.'),
    }
    expect(named).toBeLessThan(plain)
    expect(gradeWith({aliases: ['Patellofemoral pain syndrome'], faqs: [refer(faq)]})).toBeLessThan(
      named,
    )
  })

  it('has a finite level for a page with nothing but what must be there', () => {
    const level = readingLevel(
      conditionOf({care: keyed([{level: 'urgent', action: null, signs: ['—']}])}),
    )
    expect(level.grade).not.toBeNaN()
    expect(level.sections.map(({id}) => id)).toEqual(['top'])
  })

  it('calls the sections what the page calls them', () => {
    const shown = new Map(
      [...tellingSections, ...closingSections].map(({id, title}) => [id, title]),
    )
    const {sections} = readingLevel(runnersKnee())
    expect(sections.length).toBeGreaterThan(8)
    for (const {id, title} of sections.slice(1)) expect([id, shown.get(id)]).toEqual([id, title])
  })
})
