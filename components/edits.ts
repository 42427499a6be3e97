import type {Edit, EditAttributes} from '#lib/editing.ts'

/** Editing attributes for a path inside one document. */
export type Edits = (path: string) => EditAttributes

export function editsOf(edit: Edit, document: {_id: string; _type: string}): Edits {
  return (path) => edit({id: document._id, type: document._type, path})
}

/** The path of a keyed member of a list, or of a field of it. */
export function memberPath(list: string, {_key}: {_key: string}, field?: string): string {
  const member = `${list}[_key=="${_key}"]`
  return field === undefined ? member : `${member}.${field}`
}
