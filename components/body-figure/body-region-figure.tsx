import {type BodyRegion, bodyRegions} from '#lib/content/vocabulary.ts'

import {figureFiles} from './figure-file.ts'
import {regionSpots} from './region-spots.ts'

const labelX = 210
/** More than 24 px where the picture is as narrow as a small phone. */
const labelHeight = 32
const lowest = 380

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

/**
 * A figure to choose a part of the body from: links to the headings whose ids are the regions. Its
 * looks stand in attributes, for only one page has it.
 */
export function BodyRegionFigure({regions}: {regions: readonly BodyRegion[]}) {
  if (regions.length === 0) return null
  return (
    <nav aria-label="Choose a part of the body">
      <svg
        viewBox="15 10 360 390"
        width="100%"
        height="420"
        preserveAspectRatio="xMinYMid"
        fontSize="16"
        fill="var(--skin)"
        color="var(--flesh)"
      >
        <use href={`${figureFiles.front.address}#body`} />
        {labelsFor(regions).map(({region, spot, y}) => (
          <a key={region} href={`#${region}`}>
            <rect
              x={labelX}
              y={y - labelHeight / 2}
              width="158"
              height={labelHeight}
              fill="transparent"
            />
            {spot && (
              <>
                <path d={`M${labelX} ${y}L${spot.x} ${spot.y}`} stroke="var(--ink)" />
                <circle cx={spot.x} cy={spot.y} r="4" fill="var(--seal)" />
              </>
            )}
            <text
              x={labelX + 6}
              y={y}
              dominantBaseline="central"
              textDecoration="underline"
              fill="var(--pine)"
            >
              {bodyRegions.titleOf(region)}
            </text>
          </a>
        ))}
      </svg>
    </nav>
  )
}
