import {randomBytes, randomUUID} from 'node:crypto'

const draftPrefix = 'drafts.'
const versionPrefix = 'versions.'
const wellFormed = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/** Whether an id may be stored: letters, digits, `.`, `_`, `-`; at most 128 of them. */
export function isWellFormedId(id: string): boolean {
  return wellFormed.test(id) && !id.endsWith('.') && !id.includes('..')
}

export function isDraftId(id: string): boolean {
  return id.startsWith(draftPrefix)
}

export function isVersionId(id: string): boolean {
  return id.startsWith(versionPrefix)
}

export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

export function draftId(publishedId: string): string {
  return draftPrefix + publishedId
}

/** The id of a document in a release (`versions.<release>.<id>`). */
export function versionId(release: string, publishedId: string): string {
  return `${versionPrefix}${release}.${publishedId}`
}

/** The id under which a draft or a version would be published. */
export function publishedId(id: string): string {
  if (isDraftId(id)) return id.slice(draftPrefix.length)
  if (isVersionId(id)) return id.split('.').slice(2).join('.')
  return id
}

/** A new document id; `prefix` (such as `drafts.`) goes first. */
export function newDocumentId(prefix = ''): string {
  return prefix + randomUUID()
}

export function newTransactionId(): string {
  return randomBytes(16).toString('base64url').replaceAll(/[-_]/g, 'x')
}
