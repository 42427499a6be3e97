/** Characters of the last part of an address, at most. */
export const longestSlug = 80

/** The last part of a page's address, from the name of what the page is about: runners-knee. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
}
