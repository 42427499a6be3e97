/** One record of a file that gives each value a line with its tag: RIS, or PubMed's own format. */
export class TaggedRecord {
  readonly #lines: readonly (readonly [string, string])[]

  constructor(lines: readonly (readonly [string, string])[]) {
    this.#lines = lines
  }

  /** Every value of the first of these tags that has one. */
  all(...tags: string[]): string[] {
    for (const wanted of tags) {
      const values = this.#lines
        .filter(([tag, value]) => tag === wanted && value !== '')
        .map(([, value]) => value)
      if (values.length > 0) return values
    }
    return []
  }

  first(...tags: string[]): string | undefined {
    return this.all(...tags)[0]
  }
}

const taggedLine = /^\s{0,3}([A-Z][A-Z0-9]{1,3})\s{0,3}-(?:\s(.*))?$/

/**
 * The records of a tagged file.
 *
 * @param opens the tag that a record begins with
 */
export function taggedRecords(text: string, opens: string): TaggedRecord[] {
  const records: [string, string][][] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag, value = ''] = taggedLine.exec(line) ?? []
    const record = records.at(-1)
    if (tag === opens) {
      records.push([[tag, value.trim()]])
    } else if (tag !== undefined) {
      record?.push([tag, value.trim()])
    } else if (line.trim() !== '') {
      // A long value goes on in the next line.
      const last = record?.at(-1)
      if (last) last[1] = `${last[1]} ${line.trim()}`.slice(0, 20_000)
    }
  }
  return records.map((lines) => new TaggedRecord(lines))
}
