const unit = /(?<!\p{L})(?:[kcdmnµμ]?m|yd|ft)$|(?:\d\s?|\/)(?:in|s|sec|min|h)$/u
/** `I² = 40 %`, `R²`, `χ²`, `η²` */
const statistic = /(?<![\p{L}\p{N}])[IRrχΧητ]$/u
/** A year has a citation after it, and no power. */
const year = /(?<!\d)(?:19|20)\d\d$/

const raised: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (digit, at) => [String(at), digit])),
  ...{'-': '⁻', '–': '⁻', '−': '⁻'},
}

/**
 * A raised number as it is written where it is a power, as in `kg/m²` and `10⁶`; `undefined` where
 * it cites.
 *
 * @param before the words that it stands at
 */
export function raisedPower(before: string, words: string): string | undefined {
  if (!/^[-–−]?\d{1,3}$/.test(words)) return undefined
  const isPower =
    (/\d$/.test(before) && !year.test(before)) ||
    (unit.test(before) && /^(?:[23]|[-–−]\d)$/.test(words)) ||
    (statistic.test(before) && words === '2')
  return isPower ? Array.from(words, (sign) => raised[sign] ?? sign).join('') : undefined
}
