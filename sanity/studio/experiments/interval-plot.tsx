import type {Verdict} from '#lib/experiments/statistics/verdict.ts'

import {asPoints} from './figures.ts'
import {Caption, Drawing, Figure} from './figure.tsx'
import {roundMarks, scale} from './scale.ts'

const width = 640
const rowHeight = 44
const left = 40
const right = 24
const axis = 36

/**
 * Each variant’s difference from the control: a dot for the estimate, a bar for the range in which
 * the truth lies. The table of arms says the same in figures.
 */
export function IntervalPlot({differences}: {differences: Verdict['differences']}) {
  if (differences.length === 0) return null
  const ends = differences.flatMap(({absolute}) => [absolute.low, absolute.high])
  const marks = roundMarks(Math.min(0, ...ends), Math.max(0, ...ends))
  const domain = [marks[0] ?? 0, marks.at(-1) ?? 1] as const
  const x = scale(domain, [left, width - right])
  const bottom = differences.length * rowHeight
  return (
    <Figure>
      <Caption>Difference from A, in percentage points</Caption>
      <Drawing viewBox={`0 0 ${width} ${bottom + axis}`} aria-hidden="true" focusable="false">
        {marks.map((mark) => (
          <g key={mark}>
            <line
              className={Math.abs(mark) < 1e-12 ? 'zero' : 'grid'}
              x1={x(mark)}
              x2={x(mark)}
              y1={0}
              y2={bottom}
            />
            <text x={x(mark)} y={bottom + 20} textAnchor="middle">
              {asPoints(mark)}
            </text>
          </g>
        ))}
        {differences.map(({arm, name, absolute}, row) => {
          const y = (row + 0.5) * rowHeight
          return (
            <g key={arm} className={`arm arm-${arm}`} data-arm={name}>
              <text x={0} y={y + 5}>
                {name}
              </text>
              <line className="range" x1={x(absolute.low)} x2={x(absolute.high)} y1={y} y2={y} />
              <circle cx={x(absolute.estimate)} cy={y} r={6} />
            </g>
          )
        })}
      </Drawing>
    </Figure>
  )
}
