import {condition} from '#lib/content/condition.ts'
import {summaryTable} from '#lib/content/summary-table.ts'

import {byId, documents} from './documents.ts'
import {contentTypes, project} from './projection.ts'

it.each(documents.map((document) => [document._id, document]))(
  'gives a page what it reads of %s',
  (_id, document) => {
    const result = contentTypes[document._type]?.safeParse(project(document))
    expect(result?.error?.issues ?? []).toEqual([])
    expect(result?.success).toBe(true)
  },
)

describe('the runner’s knee page', () => {
  const page = condition.parse(project(byId.get('condition-runners-knee')!))

  it('has every section', () => {
    const sizes = {
      aliases: page.aliases.length,
      symptoms: page.symptoms.length,
      mechanisms: page.mechanisms.length,
      conventional: page.conventional.length,
      differentials: page.differentials.length,
      approach: page.approach.length,
      points: page.points.length,
      triggerPoints: page.triggerPoints.length,
      evidence: page.evidence.length,
      faqs: page.faqs.length,
    }
    expect(sizes).toEqual({
      aliases: 4,
      symptoms: 6,
      mechanisms: 4,
      conventional: 5,
      differentials: 3,
      approach: 2,
      points: 6,
      triggerPoints: 6,
      evidence: 5,
      faqs: 6,
    })
  })

  it('names in its table the points and muscles of the clinic’s model page', () => {
    const [acupuncture, dryNeedling] = summaryTable(page).map(({examples}) => examples.join(' '))
    for (const point of ['ST35', 'SP10', 'EX-LE5', 'EX-LE2', 'ashi']) {
      expect(acupuncture).toContain(point)
    }
    for (const muscle of ['Rectus femoris', 'Vastus medialis', 'Gluteus medius', 'Tensor']) {
      expect(dryNeedling).toContain(muscle)
    }
  })

  it('puts every point whose place is known on the figure, left of its middle', () => {
    const unplaced = page.points.filter(({point}) => point.map === undefined)
    expect(unplaced.map(({point}) => point.code)).toEqual(['EX-LE5', 'ashi'])
    for (const {point} of page.points.filter((use) => !unplaced.includes(use))) {
      expect({code: point.code, view: point.map?.view, side: point.map?.side}).toEqual({
        code: point.code,
        view: 'front',
        side: 'both',
      })
      expect(point.map?.x).toBeLessThan(50)
    }
    const places = [
      ...page.points.map(({point}) => point.map),
      ...page.triggerPoints.map(({triggerPoint}) => triggerPoint.map),
    ]
      .filter((place) => place !== undefined)
      .map(({view, x, y}) => `${view} ${x} ${y}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('puts the points around the knee where they are: outer, inner, above', () => {
    const map = (code: string) => page.points.find(({point}) => point.code === code)!.point.map!
    expect(map('ST35').x).toBeLessThan(map('EX-LE4').x)
    expect(map('SP10').x).toBeGreaterThan(map('EX-LE2').x)
    expect(map('SP10').y).toBeLessThan(map('EX-LE2').y)
    expect(map('EX-LE2').y).toBeLessThan(map('ST35').y)
  })
})
