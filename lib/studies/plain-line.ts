import {withoutEntities} from '../entities.ts'

/** A record's text as one line of words: without markup, line breaks and needless white space. */
export function plainLine(text: string): string {
  return withoutEntities(text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''))
    .replace(/[\s\u200b\u00ad]+/g, (space) => (/\s/.test(space) ? ' ' : ''))
    .trim()
}
