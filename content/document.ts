/** What a field of a document can hold; a field that is `undefined` is left out. */
export type Value = string | number | boolean | undefined | Value[] | {[field: string]: Value}

/** A document as authors write it here: without the `_key`s of its list members. */
export interface SourceDocument {
  _id: string
  _type: string
  [field: string]: Value
}

/** A reference to another document by its id. */
export interface Reference {
  [field: string]: Value
  _type: 'reference'
  _ref: string
  _weak?: true
}

export function reference(id: string): Reference {
  return {_type: 'reference', _ref: id}
}

/** For a link from page to page: the page that it leads to can still be taken down. */
export function weakReference(id: string): Reference {
  return {...reference(id), _weak: true}
}

export function references(...ids: string[]): Reference[] {
  return ids.map(reference)
}

/** References to studies by their keys in the bibliography. */
export function studies(...keys: string[]): Reference[] {
  return references(...keys.map((key) => `study-${key}`))
}

export function slug(current: string) {
  return {_type: 'slug', current}
}

/** Gives each member of a list its type. */
export function typed<Member extends Record<string, Value>>(type: string, members: Member[]) {
  return members.map((member) => ({_type: type, ...member}))
}
