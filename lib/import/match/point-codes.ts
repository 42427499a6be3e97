const codes =
  /(?<![\p{L}\p{N}])(?:P(?!\d\d)|(?:LU|LI|ST|SP|HT|SI|BL|UB|KI|KD|PC|TE|SJ|TW|TB|GB|LR|LV|LIV|GV|DU|CV|REN|RN)[ .-]?|EX[ -]?(?:HN|CA|B|UE|LE)[ -]?)[1-9]\d?(?![\p{L}\p{N}%]|[.,]\d)/gu

/** What looks like the code of a point, whether there is such a point or not. */
export function codesIn(text: string): {text: string; start: number}[] {
  return [...text.matchAll(codes)].map((found) => ({text: found[0], start: found.index}))
}
