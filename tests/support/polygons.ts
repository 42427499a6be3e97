export interface Corner {
  x: number
  y: number
}

const numbersOf: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  t: 2,
  h: 1,
  v: 1,
  q: 4,
  s: 4,
  c: 6,
  a: 7,
}

/** The closed shapes of a relative SVG path, a corner at the end of each of its segments. */
export function polygons(path: string): Corner[][] {
  const shapes: Corner[][] = []
  let shape: Corner[] = []
  let at = {x: 0, y: 0}
  for (const [, name = '', given = ''] of path.matchAll(/([a-zM])([^a-zM]*)/g)) {
    const values = [...given.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
    const count = numbersOf[name.toLowerCase()] ?? 0
    if (name === 'z') at = shape[0] ?? at
    for (let start = 0; start + count <= values.length && count > 0; start += count) {
      const last = values[start + count - 1] ?? 0
      const from = name === 'M' ? {x: 0, y: 0} : at
      const along = name === 'h' ? last : name === 'v' ? 0 : (values[start + count - 2] ?? 0)
      at = {x: from.x + along, y: from.y + (name === 'h' ? 0 : last)}
      if (start === 0 && name.toLowerCase() === 'm') {
        shape = []
        shapes.push(shape)
      }
      shape.push(at)
    }
  }
  return shapes
}

/** Whether a spot lies inside a shape: a line from it crosses the border an odd number of times. */
export function isInside({x, y}: Corner, shape: readonly Corner[]): boolean {
  return (
    shape.filter((one, index) => {
      const next = shape[(index + 1) % shape.length] ?? one
      return (
        one.y > y !== next.y > y && x < one.x + ((y - one.y) / (next.y - one.y)) * (next.x - one.x)
      )
    }).length %
      2 ===
    1
  )
}

/** How far a spot is from a shape's nearest corner; 0 inside. */
export function distanceTo(spot: Corner, shape: readonly Corner[]): number {
  if (isInside(spot, shape)) return 0
  return Math.min(...shape.map(({x, y}) => Math.hypot(x - spot.x, y - spot.y)))
}
