const negation = /\b(?:no|not|never|neither|nor|avoid\w*|cannot|contraindicat\w*)\b|n[’']t\b/i

/** Does a text say that something is not, or is not to be done? */
export function negates(text: string): boolean {
  return negation.test(text)
}

const condition =
  /\b(?:unless|except|without|until|only|stop|(?:danger\w*|warning)(?! signs?)|caution|careful|pregnan\w*|blood thinners?)\b/i

const mostWords = 15

/** Is a line too short to say much, and neither a warning nor a condition? */
export function isHarmless(text: string): boolean {
  return text.split(/\s+/).length <= mostWords && !negates(text) && !condition.test(text)
}

export const avoided = {
  point:
    'It says where not to needle, and the list holds what is used. If a point must not be needled in pregnancy, set “Pregnancy caution” on the point itself.',
  muscle:
    'It says where not to needle, and the list holds what is used. Say it under “How we help”.',
} as const
