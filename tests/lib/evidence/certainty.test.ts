import {certainties, findings} from '#lib/content/vocabulary.ts'
import {gradedWords} from '#lib/evidence/certainty.ts'

const sound = {retraction: undefined}
const withdrawn = {
  retraction: {status: 'retracted' as const, checkedAt: undefined, source: undefined},
}

it.each([
  ['benefit', 'high', 'helps'],
  ['benefit', 'moderate', 'helps'],
  ['benefit', 'low', 'may help'],
  ['benefit', 'veryLow', 'it is uncertain whether it helps'],
  ['noDifference', 'high', 'made no clear difference'],
  ['noDifference', 'veryLow', 'made no clear difference'],
  ['mixed', 'moderate', 'mixed results'],
  ['harm', 'moderate', 'makes things worse'],
  ['harm', 'low', 'may make things worse'],
  ['harm', 'veryLow', 'it is uncertain whether it makes things worse'],
  ['unclear', 'high', 'it is uncertain whether it helps'],
  ['unclear', 'veryLow', 'it is uncertain whether it helps'],
  ['notComparative', 'high', 'not compared with anything'],
] as const)('says of %s with %s certainty: %s', (finding, certainty, effect) => {
  expect(gradedWords({finding, certainty, study: sound}).effect).toBe(effect)
})

it('promises help only for a benefit of moderate certainty or better', () => {
  for (const finding of findings.values) {
    for (const certainty of certainties.values) {
      const {effect} = gradedWords({finding, certainty, study: sound})
      const earned = finding === 'benefit' && ['high', 'moderate'].includes(certainty)
      expect(/^helps/.test(effect)).toBe(earned)
    }
  }
})

it('takes nothing from a retracted study', () => {
  for (const finding of findings.values) {
    for (const certainty of certainties.values) {
      const words = gradedWords({finding, certainty, study: withdrawn})
      expect(words.effect).toBe('retracted, not to be relied on')
      expect(words.confidence).toBe('None')
    }
  }
})
