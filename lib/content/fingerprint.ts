/** Fields that tell of a page's review, and not what it says. */
const aside: ReadonlySet<string> = new Set([
  'reviewer',
  'lastReviewed',
  'nextReview',
  'reviewedContent',
  'sampleContent',
])

/**
 * A short name for what a document says, by which a later change can be noticed. What it refers to
 * counts by name only, and so do neither its review nor what the Content Lake notes of it.
 */
export function fingerprintOf(document: object): string {
  const said = Object.entries(document).filter(
    ([name]) => !name.startsWith('_') && !aside.has(name),
  )
  return hash(JSON.stringify(sorted(Object.fromEntries(said))))
}

/** What a reference holds until what it names is published. */
const passing: ReadonlySet<string> = new Set(['_weak', '_strengthenOnPublish'])

/** Members in one order, without those that have no value: the same words are the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== undefined && member !== null && !passing.has(name))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  )
}

/** FNV-1a over 64 bits: browsers offer nothing stronger outside of https without waiting. */
function hash(text: string): string {
  let state = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at += 1) {
    state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  }
  return state.toString(36)
}
