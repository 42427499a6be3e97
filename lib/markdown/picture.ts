import type {Picture} from '../content/picture.ts'
import {largestOf} from '../pictures/renditions.ts'
import {type Block, image, paragraph} from './blocks.ts'

/** A picture, and what stands below it. */
export function picture(shown: Picture | undefined, {siteUrl}: {siteUrl: string}): Block[] {
  if (shown === undefined) return []
  const {alt, caption, credit} = shown
  return [
    ...image(siteUrl + largestOf(shown).address, alt),
    ...paragraph(caption, caption && credit && ' ', credit && `Picture: ${credit}`),
  ]
}
