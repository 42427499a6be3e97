import {assetOf} from '#lib/pictures/asset.ts'

import {property, referredToIn, textIn} from './lists.ts'
import type {Check} from './rules.ts'
import {isBlank} from './text.ts'

const asset = referredToIn('asset')

/** Words belong to a picture, and the picture must be one that pages can show. */
export const checkPicture: Check<object> = (picture) => {
  const id = asset(picture)
  if (id !== undefined && assetOf(id)) return true
  if (property(picture, 'asset')) return 'Upload the picture again: this one cannot be shown.'
  const words = ['alt', 'caption', 'credit'].some((field) => textIn(picture, field) !== undefined)
  return (
    !words ||
    'There are words, but no picture. Upload the picture, or delete what it shows, the caption and whose it is.'
  )
}

const fileName = /^\S+\.(?:jpe?g|png|webp|avif|heic|gif|tiff?|svg)$/i
const nameOfCamera = /^(?:img|dsc[nf]?|pxl|p|image|photo|picture|screenshot|untitled)[-_ ]?\d*$/i

/** A picture has words for those who do not see it. */
export const checkPictureWords: Check<string> = (words, {parent}) => {
  if (!property(parent, 'asset')) return true
  const text = words?.trim() ?? ''
  if (isBlank(text)) {
    return 'Say in a sentence what the picture shows, for example “A clinician places a thin needle beside the kneecap of a patient who lies down”.'
  }
  if (fileName.test(text) || nameOfCamera.test(text)) {
    return `“${text}” is the name of a file. Say in a sentence what the picture shows, as if on the telephone.`
  }
  return true
}
