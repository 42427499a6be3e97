/** The name of a condition, from the heading of a page about it: without what the clinic offers. */
export function conditionNameIn(heading: string): {title: string; alias: string | undefined} {
  const whole = heading.replace(/\s+/g, ' ').trim()
  const shouted = whole === whole.toUpperCase() && /\p{Lu}{3}/u.test(whole)
  const calm = shouted ? sentenceCase(whole) : whole
  const [before = calm] = calm.split(/\s*[|:]\s+|\s+[–—-]\s+|\s*\|\s*/)
  const bare = before
    .replace(
      /^(?:acupuncture|dry needling|needling|treat\w*|help)(?:\s+(?:and|&)\s+[\p{L} ]+?)?\s+(?:for|of|with)\s+/iu,
      '',
    )
    .replace(
      /\s+(?:treatments?|acupuncture|dry needling|care|relief)(?:\s+(?:in\s+|at\s+|near\s+)?\p{Lu}[\p{L}., ]*)?$/u,
      '',
    )
    .replace(
      /\s+(?:Treatments?|Acupuncture|Dry Needling|Care|Relief)(?:\s+(?:in\s+|at\s+|near\s+)?\p{Lu}[\p{L}., ]*)?$/u,
      '',
    )
    .replace(/\s+(?:in|at|near)\s+(?:new york|nyc|manhattan)\b.*$/iu, '')
    .trim()
  const named = /^(.{3,}?)\s*\(([^()]{2,60})\)$/.exec(bare)
  const title = (named?.[1] ?? bare) || calm
  return {title: title.charAt(0).toUpperCase() + title.slice(1), alias: named?.[2]}
}

function sentenceCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** A title from a file's name, for a source without a heading. */
export function titleOfFile(name: string): string {
  const bare = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w{1,8}$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
