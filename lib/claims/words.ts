/** A pattern of whole words, in any case; a space in it is any white space, `’` either apostrophe. */
export function wholeWords(source: string): RegExp {
  const spaced = source
    .replaceAll('[- ]', String.raw`[-\u2010\u2011\s]`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('’', "[’']")
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${spaced})(?![\p{L}\p{N}])`, 'giu')
}

/** Is one of these words in the text? */
export function says(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0
}

/** What ends a clause; a dash between numbers does not. */
export const clauseEnds = /[;:—]|(?<=\s)–(?=\s)/u
