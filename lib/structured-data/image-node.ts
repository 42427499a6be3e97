import type {ImageObject} from 'schema-dts'

import type {Picture} from '../content/picture.ts'
import {largestOf} from '../pictures/renditions.ts'

/** The picture of a page, with the words that stand below it. */
export function imageField(picture: Picture | undefined, siteUrl: string) {
  if (picture === undefined) return {}
  const {caption, credit} = picture
  const image = {
    '@type': 'ImageObject',
    contentUrl: siteUrl + largestOf(picture).address,
    caption,
    creditText: credit,
  } satisfies ImageObject
  return {image}
}
