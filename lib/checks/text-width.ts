/** Widths of the printable ASCII signs from the space on, in thousandths of the font's size: Arial's. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

const others: Readonly<Record<string, number>> = {
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '–': 556,
  '—': 1000,
  '…': 1000,
}

function widthOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  const known = widths[code - 32] ?? others[sign]
  if (known !== undefined) return known
  // A letter with a mark is as wide as the letter; what remains is as wide as it is high.
  const base = sign.normalize('NFD').codePointAt(0) ?? 0
  return widths[base - 32] ?? 1000
}

/** How wide a text is on one line, in pixels, as search engines set it. */
export function textWidth(text: string, size: number): number {
  const sum = Array.from(text).reduce((width, sign) => width + widthOf(sign), 0)
  return (sum * size) / 1000
}

/**
 * The text as far as it fits, up to the end of a word and with an ellipsis where it does not fit.
 */
export function fitted(text: string, size: number, width: number): {text: string; isCut: boolean} {
  if (textWidth(text, size) <= width) return {text, isCut: false}
  const room = width - textWidth(' …', size)
  const words = text.split(/(?<=\s)/)
  let kept = ''
  for (const word of words) {
    if (textWidth((kept + word).trimEnd(), size) > room) break
    kept += word
  }
  return {text: `${kept.trimEnd()} …`.trimStart(), isCut: true}
}
