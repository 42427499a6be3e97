import {armName} from '#lib/experiments/statistics/verdict-words.ts'

import {DataTable} from './data-table.tsx'
import {asPercent} from './figures.ts'
import {Caption, Drawing, Figure} from './figure.tsx'
import type {Total} from './results.ts'
import {roundMarks, scale} from './scale.ts'

const width = 640
const height = 260
const left = 56
const right = 32
const bottom = 32

const rateOf = ({conversions, exposures}: Total) => (exposures === 0 ? 0 : conversions / exposures)
const timeOf = ({day}: Total) => Date.parse(day)

/** The rate of each arm, of all visitors until a day, day by day; a table says the same. */
export function CumulativePlot({totals}: {totals: readonly Total[]}) {
  if (totals.length === 0) return null
  const days = [...new Set(totals.map(({day}) => day))].sort()
  const arms = [...Map.groupBy(totals, ({arm}) => arm)].sort(([one], [other]) => one - other)
  const times = totals.map(timeOf)
  const marks = roundMarks(0, Math.max(...totals.map(rateOf)))
  const x = scale([Math.min(...times), Math.max(...times)], [left, width - right])
  const y = scale([0, marks.at(-1) ?? 1], [height - bottom, 8])
  return (
    <>
      <Figure>
        <Caption>Rate of all visitors so far, by day</Caption>
        <Drawing viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {marks.map((mark) => (
            <g key={mark}>
              <line className="grid" x1={left} x2={width - right} y1={y(mark)} y2={y(mark)} />
              <text x={left - 8} y={y(mark) + 4} textAnchor="end">
                {asPercent(mark)}
              </text>
            </g>
          ))}
          <text x={left} y={height - 8}>
            {days[0]}
          </text>
          {days.length > 1 && (
            <text x={width - right} y={height - 8} textAnchor="end">
              {days.at(-1)}
            </text>
          )}
          {arms.map(([arm, own]) => {
            const places = own.map((total) => ({x: x(timeOf(total)), y: y(rateOf(total))}))
            const end = places.at(-1)
            return (
              <g key={arm} className={`arm arm-${arm}`} data-arm={armName(arm)}>
                <polyline points={places.map((place) => `${place.x},${place.y}`).join(' ')} />
                {end && <circle cx={end.x} cy={end.y} r={3.5} />}
                {end && (
                  <text x={end.x + 10} y={end.y + 5}>
                    {armName(arm)}
                  </text>
                )}
              </g>
            )
          })}
        </Drawing>
      </Figure>
      <details>
        <summary>The rates by day as a table</summary>
        <DataTable
          caption="Rate of all visitors so far"
          columns={['Day', ...arms.map(([arm]) => armName(arm))]}
          rows={days.map((day) => ({
            key: day,
            cells: [
              day,
              ...arms.map(([, own]) => {
                const total = own.find((one) => one.day === day)
                return total ? asPercent(rateOf(total)) : 'not shown'
              }),
            ],
          }))}
        />
      </details>
    </>
  )
}
