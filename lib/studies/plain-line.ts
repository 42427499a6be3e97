const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** A record's text as one line of words: without markup, line breaks and needless white space. */
export function plainLine(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/&#(\d{1,6});/g, (entity, code: string) =>
      Number(code) > 31 && Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : entity,
    )
    .replace(/[\s\u200b\u00ad]+/g, (space) => (/\s/.test(space) ? ' ' : ''))
    .trim()
}
