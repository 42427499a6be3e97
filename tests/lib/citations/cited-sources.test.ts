import fc from 'fast-check'

import {citedSources} from '#lib/citations/cited-sources.ts'
import {
  conditionOf,
  keyed,
  paragraph,
  refer,
  type RichTextInput,
  studyInput,
} from '#tests/components/fixtures/content.ts'

const study = (id: string) => studyInput({_id: id, title: `Study ${id}`})
const studies = (ids: readonly string[]) => ids.map(study)
const idsOf = (list: {study: {_id: string}}[]) => list.map((source) => source.study._id)

const faq = (answer: RichTextInput) =>
  refer({_id: 'faq', _type: 'faq' as const, question: 'Why?', answer})

const mechanism = (cited: readonly string[], textCites: readonly string[]) => ({
  title: 'Load',
  kind: 'cause' as const,
  text: paragraph('Too much.', studies(textCites)),
  studies: studies(cited).map(refer),
})

const evidence = (id: string) => ({
  ...refer(study(id)),
  takeaway: 'Something.',
  outcome: 'Pain',
  finding: 'benefit' as const,
  certainty: 'low' as const,
  limitation: 'Small.',
  indirect: null,
})

const places = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), {maxLength: 8})

/** One condition that cites in its overview, its mechanisms, its evidence and its answers. */
function citing(
  overview: string[][],
  mechanisms: string[][],
  weighed: string[],
  answers: string[][],
) {
  return conditionOf({
    overview: overview.flatMap((ids) => paragraph('Words', studies(ids))),
    mechanisms: keyed(mechanisms.map((ids) => mechanism(ids, ids.toReversed()))),
    evidence: keyed(weighed.map(evidence)),
    faqs: answers.map((ids) => faq(paragraph('Words', studies(ids)))),
  })
}

const conditions = fc
  .tuple(places, places, fc.subarray(['a', 'c', 'x', 'y']), places)
  .map((given) => ({given, condition: citing(...given)}))

it('numbers sources from 1 in the order in which a reader meets them', () => {
  fc.assert(
    fc.property(conditions, ({given: [overview, mechanisms, weighed, answers], condition}) => {
      const met = [
        ...overview.flat(),
        ...mechanisms.flatMap((ids) => ids.toReversed()),
        ...weighed,
        ...answers.flat(),
      ]
      const {sources} = citedSources(condition)
      expect(idsOf(sources)).toEqual([...new Set(met)])
      expect(sources.map(({number}) => number)).toEqual(sources.map((_, index) => index + 1))
    }),
  )
})

it('gives every citation an anchor of its own, and lists it with its source', () => {
  fc.assert(
    fc.property(conditions, ({condition}) => {
      const {sources, usesAt} = citedSources(condition)
      const shown = [
        ...condition.overview.flatMap(({children}) => children),
        ...condition.mechanisms.flatMap(({text}) => text.flatMap(({children}) => children)),
        ...condition.mechanisms.map((member) => member.studies),
        ...condition.evidence,
        ...condition.faqs.flatMap(({answer}) => answer.flatMap(({children}) => children)),
      ].flatMap((place) => usesAt(place).map(({anchor}) => anchor))
      const listed = sources.flatMap(({uses}) => uses.map(({anchor}) => anchor))
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.toSorted()).toEqual(listed.toSorted())
    }),
  )
})

it('cites a study once where an author named it twice at one place', () => {
  const condition = conditionOf({overview: paragraph('Words', studies(['a', 'a']))})
  const {sources} = citedSources(condition)
  expect(sources[0]?.uses.map(({anchor}) => anchor)).toEqual(['cite-1a'])
})

it('goes on after z with aa', () => {
  const overview = Array.from({length: 28}, () => paragraph('Words', studies(['a']))).flat()
  const letters = citedSources(conditionOf({overview})).sources[0]?.uses.map(({letter}) => letter)
  expect(letters?.slice(24)).toEqual(['y', 'z', 'aa', 'ab'])
})

it('has nothing to list where nothing is cited', () => {
  const {sources, usesAt} = citedSources(conditionOf())
  expect(sources).toEqual([])
  expect(usesAt({})).toEqual([])
})
