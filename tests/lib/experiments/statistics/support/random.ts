// Taken once: a test's globals are slow.
const {floor, log, log1p} = Math

/** Numbers from 0 to 1 that are the same for the same seed (Bob Jenkins' sfc32). */
export function randomFrom(seed: number): () => number {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4_294_967_296
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next()
  return next
}

/** How many of `trials` succeed: waits from one success to the next (Devroye, 1986, X.4.3). */
export function successes(random: () => number, trials: number, rate: number): number {
  const failing = log1p(-rate)
  let count = -1
  for (let trial = 0; trial <= trials; count++) trial += 1 + floor(log(1 - random()) / failing)
  return count
}
