/** How many numbers each command of an SVG path takes, and what each is: a place along x or y, a radius, an angle or a flag. */
const commands: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  Q: 'xyxy',
  S: 'xyxy',
  C: 'xyxyxy',
  A: 'rraffxy',
  Z: '',
}

/** Numbers may stand without a space between them, and so may the two flags of an arc. */
const tokens = /([a-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi
const flag = /[\s,]*([01])/y

interface Segment {
  command: string
  values: number[]
}

function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = []
  let command = ''
  let values: number[] = []
  tokens.lastIndex = 0
  for (;;) {
    const shape = commands[command.toUpperCase()] ?? ''
    const kind = shape[values.length]
    if (kind === 'f') {
      flag.lastIndex = tokens.lastIndex
      const found = flag.exec(path)
      if (!found) throw new Error(`An arc without its flags: ${path}`)
      values.push(Number(found[1]))
      tokens.lastIndex = flag.lastIndex
    } else {
      const found = tokens.exec(path)
      if (!found) return segments
      if (found[1] !== undefined) {
        command = found[1]
        values = []
      } else values.push(Number(found[2]))
    }
    if (values.length === (commands[command.toUpperCase()] ?? '').length) {
      segments.push({command, values})
      values = []
      // Further pairs after a move are lines.
      if (command === 'M') command = 'L'
      if (command === 'm') command = 'l'
    }
  }
}

/**
 * The same path in relative commands with one decimal, moved sideways and then scaled. Rounding
 * does not add up: each step starts where the rounded path has arrived.
 */
export function relativePath(path: string, {moveX, scale}: {moveX: number; scale: number}): string {
  /** Where the path is, exactly and as written, in tenths. */
  let at = {x: 0, y: 0}
  let written = {x: 0, y: 0}
  let start = {at, written}
  let text = ''
  let last = ''
  for (const {command, values} of segmentsOf(path)) {
    const upper = command.toUpperCase()
    if (upper === 'Z') {
      text += 'z'
      ;({at, written} = start)
      last = 'z'
      continue
    }
    const shape = commands[upper] ?? ''
    const absolute = command === upper
    const first = text === ''
    const end = {...at}
    const endWritten = {...written}
    const numbers = values.map((value, index) => {
      const axis = shape[index]
      if (axis !== 'x' && axis !== 'y')
        return axis === 'f'
          ? value
          : axis === 'a'
            ? Math.round(value)
            : Math.round(value * scale * 10) / 10
      const shift = axis === 'x' && (absolute || first) ? moveX : 0
      const target = (absolute || first ? 0 : at[axis]) + (value + shift) * scale
      end[axis] = target
      endWritten[axis] = Math.round(target * 10)
      return (endWritten[axis] - (first ? 0 : written[axis])) / 10
    })
    at = end
    written = endWritten
    if (upper === 'M') start = {at, written}
    const name = first ? 'M' : command.toLowerCase()
    text += (name === last && name !== 'm' ? ' ' : name) + compact(numbers)
    last = name
  }
  return text.replaceAll(' -', '-')
}

/** `0.5` as `.5`; a sign parts two numbers as well as a space does. */
function compact(numbers: number[]): string {
  return numbers.map((value) => String(value).replace(/^(-?)0\./, '$1.')).join(' ')
}
