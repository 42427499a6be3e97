/** Maps values between two ends to places between two others. */
export function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
) {
  const span = to - from || 1
  return (value: number) => start + ((value - from) / span) * (end - start)
}

/**
 * Round values for the marks of an axis, from the last at or below `from` to the first at or above
 * `to`, in steps of 1, 2 or 5 times a power of ten.
 *
 * @param count about how many steps
 */
export function roundMarks(from: number, to: number, count = 4): number[] {
  const span = Math.max(to - from, Number.EPSILON)
  const power = 10 ** Math.floor(Math.log10(span / count))
  const step = ([1, 2, 5].find((one) => one * power * count >= span) ?? 10) * power
  const first = Math.floor(from / step)
  const last = Math.ceil(to / step)
  return Array.from({length: last - first + 1}, (_, index) => (first + index) * step)
}
