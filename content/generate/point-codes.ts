import {extraPointsOfRegion, pointsOfChannel} from '#lib/content/point-numbers.ts'

/** Every code that there is: a point's code is checked against the standard, and may not repeat. */
export const pointCodes = [
  ...Object.entries(pointsOfChannel).flatMap(([meridian, count]) =>
    numbered(meridian, count).map((code) => ({code, standard: 'who', meridian})),
  ),
  ...Object.entries(extraPointsOfRegion).flatMap(([part, count]) =>
    numbered(`EX-${part}`, count).map((code) => ({code, standard: 'extra', meridian: 'EX'})),
  ),
]

function numbered(prefix: string, count: number): string[] {
  return Array.from({length: count}, (_, index) => `${prefix}${index + 1}`)
}
