import {figureWidth, type Spot} from '#components/body-figure/spot.ts'

interface MarkerProps {
  spot: Spot
  /** The width of the picture in units of the drawing: markers look alike in every picture. */
  width: number
  /** Also shown, less strongly, at the same place of the other side. */
  onBothSides: boolean
}

/** Where a point or muscle is. */
export function Marker({spot, width, onBothSides}: MarkerProps) {
  const radius = width * 0.022
  return (
    <>
      {onBothSides && (
        <circle
          className="twin"
          cx={figureWidth - spot.x}
          cy={spot.y}
          r={radius}
          strokeWidth={radius / 3}
        />
      )}
      <circle className="marker" cx={spot.x} cy={spot.y} r={radius} strokeWidth={radius / 3} />
    </>
  )
}
