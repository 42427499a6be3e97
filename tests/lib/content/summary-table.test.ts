import {summaryTable} from '#lib/content/summary-table.ts'
import {conditionOf} from '#tests/components/fixtures/content.ts'
import {runnersKnee} from '#tests/components/fixtures/runners-knee.ts'

it('names the points of a treatment of points, and the muscles of one of trigger points', () => {
  const [acupuncture, dryNeedling] = summaryTable(runnersKnee())
  expect(acupuncture).toMatchObject({
    component: 'Acupuncture',
    examples: ['ST35 Dúbí', 'SP10 Xuèhǎi', 'EX-LE2 Hèdǐng', 'Āshì'],
  })
  expect(dryNeedling).toMatchObject({
    component: 'Dry needling',
    examples: [
      'Quadriceps: Straight thigh muscle, Inner thigh muscle, Outer thigh muscle',
      'Hip abductors: Middle buttock muscle, Band tightener',
    ],
  })
})

it('prefers what the condition says to what the treatment says', () => {
  const condition = runnersKnee()
  const own = condition.approach.map((member) => ({...member, technique: 'Three needles'}))
  const [row] = summaryTable({...condition, approach: own})
  expect(row?.technique).toBe('Three needles')
  expect(row?.mechanism).toBe(condition.approach[0]?.treatment.mechanism)
})

it('leaves out a treatment of which there is nothing to say', () => {
  const condition = runnersKnee()
  const bare = condition.approach.map((member) => ({
    ...member,
    treatment: {
      ...member.treatment,
      technique: undefined,
      mechanism: undefined,
      targets: 'none' as const,
    },
  }))
  expect(summaryTable({...condition, approach: bare})).toEqual([])
  expect(summaryTable(conditionOf())).toEqual([])
})
