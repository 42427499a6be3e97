import {type BodyRegion, bodyRegions, type FigureView} from '#lib/content/vocabulary.ts'

import {figureFiles} from './figure-file.ts'
import {regionSpots} from './region-spots.ts'

const labelX = 210
/** More than 24 px where the picture is as narrow as a small phone. */
const labelHeight = 32
const lowest = 380
/** Both views fit beside each other where there is room for a page's text. */
const scale = 0.97

/** Labels at the height of their spots, or below the label before. */
function labelsFor(regions: readonly BodyRegion[]) {
  const sorted = regions.toSorted(
    (a, b) => (regionSpots[a]?.y ?? lowest) - (regionSpots[b]?.y ?? lowest),
  )
  const heights = sorted.reduce<number[]>((above, region) => {
    const next = (above.at(-1) ?? 0) + labelHeight
    return [...above, Math.max(regionSpots[region]?.y ?? lowest, next)]
  }, [])
  return sorted.map((region, index) => ({
    region,
    spot: regionSpots[region],
    y: Math.min(heights[index] ?? lowest, lowest - (sorted.length - 1 - index) * labelHeight),
  }))
}

interface ViewProps {
  view: FigureView
  regions: readonly BodyRegion[]
  /** Of what is shown, in units of the drawing. */
  width: number
  height: number
}

function View({view, regions, width, height}: ViewProps) {
  if (regions.length === 0) return null
  return (
    <svg
      viewBox={`15 10 ${width} ${height}`}
      width={Math.round(width * scale)}
      fontSize="16"
      fill="var(--skin)"
      color="var(--flesh)"
    >
      <use href={`${figureFiles[view].address}#body`} />
      {labelsFor(regions).map(({region, spot, y}) => (
        <a key={region} href={`#${region}`}>
          <rect
            x={labelX}
            y={y - labelHeight / 2}
            width={width + 10 - labelX}
            height={labelHeight}
            fill="transparent"
          />
          {spot && (
            <>
              <path d={`M${labelX} ${y}L${spot.x} ${spot.y}`} stroke="currentColor" />
              <circle cx={spot.x} cy={spot.y} r="4" fill="var(--seal)" />
            </>
          )}
          <text
            x={labelX + 6}
            y={y}
            dominantBaseline="central"
            textDecoration="underline"
            fill="currentColor"
          >
            {bodyRegions.titleOf(region)}
          </text>
        </a>
      ))}
    </svg>
  )
}

/**
 * A figure to choose a part of the body from: links to the headings whose ids are the regions. What
 * is behind is shown from behind.
 */
export function BodyRegionFigure({regions}: {regions: readonly BodyRegion[]}) {
  if (regions.length === 0) return null
  const behind = regions.filter((region) => region === 'back')
  const before = regions.filter((region) => region !== 'back')
  return (
    <nav className="body" aria-label="Choose a part of the body">
      <View view="front" regions={before} width={365} height={390} />
      <View view="back" regions={behind} width={335} height={225} />
    </nav>
  )
}
