import {isObject} from './json.ts'
import type {StoredDocument} from './store-contract.ts'

/** The address of a document's page, where it has one: `slug.current`. */
export function slugOf({slug}: StoredDocument): string | undefined {
  return isObject(slug) && typeof slug.current === 'string' ? slug.current : undefined
}
