import {z} from 'zod'

import {publishedId} from './content-lake.ts'
import {isBlank} from './text.ts'

/** The id of the one document of its type. */
const siteSettingsId = 'siteSettings'

/** A second document of settings would have no effect, and nobody would know why. */
export function onlyOne(document: {_id?: string} | undefined): true | string {
  return (
    !document?._id ||
    publishedId(document._id) === siteSettingsId ||
    'The site has one settings document, and this is another. Delete it, and edit “Site settings” in the menu.'
  )
}

export function checkEmail(email: string | undefined): true | string {
  return (
    isBlank(email) ||
    z.email().safeParse(email).success ||
    'This is not an e-mail address. Write it as hello@example.com.'
  )
}

/** A short number that every telephone can dial. */
export function checkEmergencyNumber(number: string | undefined): true | string {
  return (
    isBlank(number) ||
    /^\d{2,6}$/.test(number ?? '') ||
    'Write the number in digits only, for example 911 or 112.'
  )
}
