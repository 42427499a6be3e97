import {LRUCache} from 'lru-cache'

import {between, type Crop} from './crop.ts'
import type {Spot} from './spot.ts'

const rounds = 400
/** Until when, as a share of the rounds, labels are drawn home, and keep off spots. */
const homing = 0.6
const keepingOff = 0.8

/** Figures that are remembered: a page's text changes more often than what it points at. */
const known = new LRUCache<string, Spot[]>({max: 1000})

/**
 * Where labels of a radius go: beside their spots, away from the others, so that none covers
 * another or any spot, and inside the crop. The order of the spots does not change who sits where.
 */
export function seatsFor(spots: readonly Spot[], radius: number, crop: Crop): Spot[] {
  const key = JSON.stringify([spots, radius, crop])
  const seats = known.get(key) ?? findSeats(spots, radius, crop)
  known.set(key, seats)
  return seats
}

function findSeats(spots: readonly Spot[], radius: number, crop: Crop): Spot[] {
  const homes = homesOf(spots, 2.2 * radius)
  const seats = homes.map(({x, y}) => ({x, y}))
  for (let round = 0; round < rounds; round++) {
    const pull = round < rounds * homing ? 0.05 : 0
    const off = round < rounds * keepingOff ? 1.5 * radius : 0
    seats.forEach((seat, index) => {
      const home = homes[index] ?? seat
      seat.x += (home.x - seat.x) * pull
      seat.y += (home.y - seat.y) * pull
    })
    seats.forEach((seat, index) => {
      for (const spot of spots) push(seat, spot, off, -1)
      seats.forEach((its, other) => {
        if (other !== index) push(seat, its, 2.2 * radius, index - other)
      })
      seat.x = between(seat.x, crop.x + radius, crop.x + crop.width - radius)
      seat.y = between(seat.y, crop.y + radius, crop.y + crop.height - radius)
    })
  }
  return seats.map(({x, y}) => ({x: Math.round(x), y: Math.round(y)}))
}

/** Away from the middle of all spots, more sideways than up or down; a single one goes left. */
function homesOf(spots: readonly Spot[], distance: number): Spot[] {
  const middle = {x: mean(spots.map(({x}) => x)), y: mean(spots.map(({y}) => y))}
  return spots.map(({x, y}) => {
    const away = {x: 2 * (x - middle.x), y: y - middle.y}
    const length = Math.hypot(away.x, away.y)
    return length < 1
      ? {x: x - distance, y}
      : {x: x + (away.x / length) * distance, y: y + (away.y / length) * distance}
  })
}

/** Moves a seat half of what it lacks in distance from something; from the very spot, to its own side. */
function push(seat: Spot, from: Spot, distance: number, side: number) {
  const x = seat.x - from.x
  const y = seat.y - from.y
  const squared = x * x + y * y
  if (squared >= distance * distance) return
  const now = Math.sqrt(squared)
  const step = (distance - now) / 2
  seat.x += now === 0 ? Math.sign(side) * step : (x / now) * step
  seat.y += now === 0 ? 0 : (y / now) * step
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
