const interval = 50

/**
 * Asks again and again until the answer is something, and gives it.
 *
 * @param what finishes the sentence "waited in vain for …"
 * @param seconds when to give up
 * @throws when time is up, with the last error that asking brought, if any
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  seconds = 30,
): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== null && answer !== false) return answer
      last = undefined
    } catch (problem) {
      last = problem
    }
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
  throw new Error(`waited ${seconds} s in vain for ${what}`, {cause: last})
}
