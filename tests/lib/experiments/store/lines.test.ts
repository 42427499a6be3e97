import fc from 'fast-check'

import {type Count, placeOf} from '#lib/experiments/store/count.ts'
import {fromLines, toLines} from '#lib/experiments/store/lines.ts'

import {anyCounts} from './any.ts'

const one: Count = {
  day: '2026-03-01',
  experiment: 'experiment-a',
  revision: 2,
  arm: 1,
  exposures: 120,
  conversions: 7,
  rejected: 3,
}
const line = JSON.stringify(one)

it('reads what it wrote, one count a line', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const text = toLines(counts)
      expect(text.split('\n')).toHaveLength(counts.length + 1)
      expect(fromLines(text)).toEqual(counts)
    }),
  )
})

it('reads files that went through Windows', () => {
  expect(fromLines(`\uFEFF${line}\r\n`)).toEqual([one])
})

it.each([
  ['cut off', line.slice(0, -4)],
  ['no JSON', 'day;experiment'],
  ['a day that does not exist', line.replace('2026-03-01', '2026-02-30')],
  ['a negative number', line.replace('120', '-1')],
  ['half a visitor', line.replace('120', '0.5')],
  ['more than can be counted exactly', line.replace('120', '9007199254740993')],
  ['an arm that no test has', line.replace('"arm":1', '"arm":4')],
  ['an id that is none', line.replace('experiment-a', "'); drop table")],
  ['a field too many', line.replace('}', ',"visitor":"203.0.113.9"}')],
  ['a field too few', line.replace(',"rejected":3', '')],
])('names the line that is %s', (_, bad) => {
  expect(() => fromLines(`${line}\n${bad}\n`)).toThrow(/^line 2: /)
})

it('names a line that says again what another said', () => {
  const again = line.replace('120', '121')
  expect(placeOf(one)).toContain(one.day)
  expect(() => fromLines(`${line}\n${again}\n`)).toThrow(
    'line 2: names the same day, test and arm as line 1',
  )
})

it('names at most ten bad lines', () => {
  expect(() => fromLines('x\n'.repeat(12))).toThrow(/line 10: .*\nand 2 more$/)
})
