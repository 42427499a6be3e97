/** The entries a word stands in, four bytes each: the entry's number, the field's, and how often. */
const bitsOfCount = 4
const bitsOfField = 4
const mostCounted = 2 ** bitsOfCount - 1

/** One place of a word. */
export interface Posting {
  entry: number
  field: number
  count: number
}

/** Where one word stands. */
export class Postings {
  #packed = new Uint32Array(2)
  #length = 0

  add({entry, field, count}: Posting): void {
    if (this.#length === this.#packed.length) {
      const larger = new Uint32Array(this.#length * 2)
      larger.set(this.#packed)
      this.#packed = larger
    }
    this.#packed[this.#length++] =
      ((entry << (bitsOfField + bitsOfCount)) |
        (field << bitsOfCount) |
        Math.min(count, mostCounted)) >>>
      0
  }

  /** Drops what stands in entries that are gone. @returns whether anything is left */
  drop(isGone: (entry: number) => boolean): boolean {
    const left = this.#packed
      .subarray(0, this.#length)
      .filter((packed) => !isGone(packed >>> (bitsOfField + bitsOfCount)))
    this.#packed = left
    this.#length = left.length
    return left.length > 0
  }

  forEach(visit: (entry: number, field: number, count: number) => void): void {
    for (let at = 0; at < this.#length; at += 1) {
      const packed = this.#packed[at] ?? 0
      visit(
        packed >>> (bitsOfField + bitsOfCount),
        (packed >>> bitsOfCount) & (2 ** bitsOfField - 1),
        packed & mostCounted,
      )
    }
  }
}
