/** Every word that an index knows, in order, so that words are found by their beginnings and by their likes. */
export class WordList {
  readonly #words: string[] = []

  add(word: string): void {
    const at = this.#placeOf(word)
    // A word that was cut out of a text would keep the whole text in memory.
    if (this.#words[at] !== word) this.#words.splice(at, 0, Array.from(word).join(''))
  }

  remove(word: string): void {
    const at = this.#placeOf(word)
    if (this.#words[at] === word) this.#words.splice(at, 1)
  }

  startingWith(beginning: string): string[] {
    const start = this.#placeOf(beginning)
    let end = start
    while (this.#words[end]?.startsWith(beginning)) end += 1
    return this.#words.slice(start, end)
  }

  /** Words that become the given one by so many edits at most, each with how many (Levenshtein). */
  *like(word: string, edits: number): Generator<{word: string; distance: number}> {
    // One row for each letter of a word; words in order share the rows of their common beginning.
    const rows = [Array.from({length: word.length + 1}, (_, index) => index)]
    let before = ''
    let hopeless = Infinity
    for (const candidate of this.#words) {
      let at = commonBeginning(before, candidate)
      before = candidate
      if (at >= hopeless) continue
      hopeless = Infinity
      for (; at < candidate.length && hopeless === Infinity; at += 1) {
        const row = nextRow(rows[at] ?? [], word, candidate.charCodeAt(at))
        rows[at + 1] = row
        if (Math.min(...row) > edits) hopeless = at + 1
      }
      const distance = hopeless === Infinity ? rows[candidate.length]?.[word.length] : undefined
      if (distance !== undefined && distance <= edits) yield {word: candidate, distance}
    }
  }

  /** Where a word is, or would be. */
  #placeOf(word: string): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
}

function commonBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

function nextRow(above: readonly number[], word: string, letter: number): number[] {
  const row = [(above[0] ?? 0) + 1]
  for (let at = 0; at < word.length; at += 1) {
    const replaced = (above[at] ?? 0) + (word.charCodeAt(at) === letter ? 0 : 1)
    row.push(Math.min(replaced, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1))
  }
  return row
}
