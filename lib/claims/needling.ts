import {wholeWords} from './words.ts'

/** As the clinic speaks of what it does. */
export const ourCare = 'our\\s+(?:treatments?|approach|method|sessions?|therap(?:y|ies))'

/** The names of what the clinic does. */
export const needling = wholeWords(
  `acupunctur\\w*|electroacupuncture|needles?|needled|needling|${ourCare}`,
)

/** That something comes of needling: “relief by acupuncture”, but not “more than with needles”. */
export const byNeedling =
  /(?<!\p{L}|than\s+)(?:with|by|through|using|from|of|after|via)\s+(?:(?!than\s)\p{L}+[\s-]+){0,3}(?:acupunctur|electroacupunctur|needl)/iu
