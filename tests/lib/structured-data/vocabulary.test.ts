import {readdirSync} from 'node:fs'

import {graphProblems, idsIn} from '#tests/support/schema-org/graph-problems.ts'
import {lineageOf, readVocabulary} from '#tests/support/schema-org/vocabulary.ts'

import {sampleGraphs} from './sample-graphs.ts'

const vocabulary = readVocabulary()
const problemsOf = (graph: unknown) => graphProblems(graph, vocabulary)

describe('the vocabulary', () => {
  it('has the types, properties and members that schema.org has', () => {
    expect(vocabulary.size).toBeGreaterThan(900)
    expect(lineageOf(vocabulary, 'MedicalClinic')).toEqual(
      expect.arrayContaining(['MedicalBusiness', 'MedicalOrganization', 'Place', 'Thing']),
    )
    expect(lineageOf(vocabulary, 'Muscle')).toContain('AnatomicalStructure')
    expect(vocabulary.get('MedicalCondition')?.properties.get('riskFactor')).toEqual({
      ranges: ['MedicalRiskFactor'],
      superseded: false,
    })
    expect(vocabulary.get('DayOfWeek')?.members).toContain('https://schema.org/Sunday')
  })

  it('knows what was superseded', () => {
    expect(vocabulary.get('Person')?.properties.get('awards')?.superseded).toBe(true)
    expect(vocabulary.get('Person')?.properties.get('award')?.superseded).toBe(false)
  })
})

describe('the check', () => {
  const graphOf = (...nodes: object[]) => ({'@context': 'https://schema.org', '@graph': nodes})

  it.each([
    [{'@type': 'Cure', name: 'x'}, 'Cure: there is no type Cure'],
    [{name: 'x'}, ': a node without a type'],
    [{'@type': 'Muscle', origin2: 'x'}, 'Muscle.origin2: no property of Muscle'],
    [{'@type': 'Muscle', riskFactor: 'x'}, 'Muscle.riskFactor: no property of Muscle'],
    [{'@type': 'Muscle', nerve: 'femoral'}, 'Muscle.nerve: "femoral" is no Nerve'],
    [{'@type': 'Muscle', nerve: {'@type': 'Muscle'}}, 'Muscle.nerve: Muscle is no Nerve'],
    [{'@type': 'Person', awards: 'x'}, 'Person.awards: superseded'],
    [
      {'@type': 'WebPage', dateModified: 'May 1st'},
      'WebPage.dateModified: "May 1st" is no Date or DateTime',
    ],
    [{'@type': 'WebPage', url: '/here'}, 'WebPage.url: "/here" is no URL'],
    [{'@type': 'ItemList', itemListElement: []}, 'ItemList.itemListElement: empty'],
    [
      {'@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Someday'},
      'OpeningHoursSpecification.dayOfWeek: "https://schema.org/Someday" is no DayOfWeek',
    ],
    [
      {'@type': 'OpeningHoursSpecification', opens: '9 am'},
      'OpeningHoursSpecification.opens: "9 am" is no Time',
    ],
    [
      {'@type': 'WebPage', publisher: {'@id': 'https://clinic.example/#nobody'}},
      'WebPage.publisher: nothing is called https://clinic.example/#nobody',
    ],
  ])('finds %j', (node, problem) => {
    expect(problemsOf(graphOf(node))).toEqual([problem])
  })

  it('finds a reference to a node of the wrong type', () => {
    const id = 'https://clinic.example/#it'
    const graph = graphOf(
      {'@type': 'Muscle', '@id': id},
      {'@type': 'WebPage', publisher: {'@id': id}},
    )
    expect(problemsOf(graph)).toEqual([`WebPage.publisher: ${id} is no Organization or Person`])
  })

  it('looks into nodes within nodes', () => {
    const cause = {'@type': 'MedicalCause', name: 'x', cause: 'y'}
    expect(problemsOf(graphOf({'@type': 'MedicalCondition', cause}))).toEqual([
      'MedicalCondition.cause.cause: no property of MedicalCause',
    ])
  })

  it('lets a reference lead to a page that it is told of', () => {
    const graph = graphOf({'@type': 'WebPage', publisher: {'@id': 'https://clinic.example/#other'}})
    expect(graphProblems(graph, vocabulary, (id) => id.endsWith('#other'))).toEqual([])
  })
})

it.each(sampleGraphs.map(({page, graph}) => [page, graph] as const))(
  'describes %s in the words of schema.org',
  (_, graph) => {
    const elsewhere = new Set(sampleGraphs.flatMap((sample) => idsIn(sample.graph)))
    expect(graphProblems(graph, vocabulary, (id) => elsewhere.has(id))).toEqual([])
  },
)

it('gives no @id to two nodes of a page', () => {
  for (const {graph} of sampleGraphs) {
    const ids = idsIn(graph)
    expect(ids).toEqual([...new Set(ids)])
  }
})

it('looks at graphs of every kind that the site makes', async () => {
  const folder = new URL('../../../lib/structured-data/', import.meta.url)
  const modules = readdirSync(folder).filter((file) => /-graph\.ts$/.test(file))
  const made = await Promise.all(
    modules.map(async (file) =>
      Object.keys((await import(`#lib/structured-data/${file}`)) as object),
    ),
  )
  // `pageGraph` is what the others are made with.
  const makers = made.flat().filter((name) => name.endsWith('Graph') && name !== 'pageGraph')
  expect(new Set(sampleGraphs.map(({madeBy}) => madeBy))).toEqual(new Set(makers))
})
