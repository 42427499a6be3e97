const marks = [/^#{1,6}\s+\S/m, /\[[^\]\n]+\]\([^)\s]+\)/, /\*\*[^*\n]+\*\*/]

/**
 * A file's name for pasted text: Markdown where it has marks that plain text has not. Lists that
 * begin with “-” or “*” are read in both.
 */
export function nameOfPasted(text: string): string {
  return marks.some((mark) => mark.test(text)) ? 'Pasted text.md' : 'Pasted text.txt'
}
