/** Letters looked through for words that are not where they should be: no file keeps us busy. */
const mostLetters = 100_000_000
const mostSought = 100

/** The runs of words that are nowhere in a text, those beside each other in one. */
export function missingRuns(runs: readonly string[], text: string): string[] {
  const whole = lettersOf(text)
  const missing: string[] = []
  let at = 0
  let left = mostLetters
  let isAfterMissing = false
  for (const run of runs) {
    const letters = lettersOf(run)
    if (!letters) continue
    let found = whole.startsWith(letters, at) ? at : -1
    if (found === -1 && left > 0) {
      const sought = letters.slice(0, mostSought)
      found = whole.indexOf(sought, at)
      if (found === -1) found = whole.indexOf(sought)
      left -= found >= at ? found - at : whole.length
      if (found !== -1 && !whole.startsWith(letters, found)) found = -1
    }
    if (found !== -1) at = found + letters.length
    else if (isAfterMissing) missing.push(`${missing.pop() ?? ''} ${run}`)
    else missing.push(run)
    isAfterMissing = found === -1
  }
  return missing
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}
