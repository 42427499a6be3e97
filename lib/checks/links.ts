import {textAt} from '../claims/json.ts'
import type {PathStep} from '../claims/problem.ts'
import {stepTo} from '../claims/placed-texts.ts'

/** A link in a document. */
export interface PlacedLink {
  path: PathStep[]
  href: string
}

/** A reference in a document. */
export interface PlacedReference {
  path: PathStep[]
  id: string
}

/** What leads somewhere else. */
export interface WaysOut {
  links: PlacedLink[]
  references: PlacedReference[]
}

/** Fields that hold an address, whatever they belong to. */
const isAddressField = (name: string) => /^(?:href|url|source)$|Url$/.test(name)

/** Every link and every reference of a document, however deep, in the order of its fields. */
export function waysOut(document: unknown): WaysOut {
  const found: WaysOut = {links: [], references: []}
  const visit = (value: unknown, path: PathStep[]): void => {
    if (Array.isArray(value)) {
      value.forEach((member: unknown, index) => visit(member, [...path, stepTo(member, index)]))
    } else if (typeof value === 'object' && value !== null) {
      const id = textAt(value, '_ref')
      if (id !== undefined) found.references.push({path, id})
      for (const [name, member] of Object.entries(value)) {
        if (typeof member !== 'string') visit(member, [...path, name])
        else if (isAddressField(name) && member.trim() !== '') {
          found.links.push({path: [...path, name], href: member.trim()})
        }
      }
    }
  }
  visit(document, [])
  return found
}

/** What a reference's document is like in the Content Lake. */
export type Standing = 'published' | 'draft' | 'gone'

/** A reference that readers cannot follow. */
export interface BrokenReference extends PlacedReference {
  message: string
}

/**
 * References that lead to nothing that readers see.
 *
 * @param standingOf `undefined` while it is not known
 */
export function brokenReferences(
  references: readonly PlacedReference[],
  standingOf: (id: string) => {standing: Standing; title: string | undefined} | undefined,
): BrokenReference[] {
  return references.flatMap((reference) => {
    const target = standingOf(reference.id)
    if (target === undefined || target.standing === 'published') return []
    const message =
      target.standing === 'gone'
        ? 'What this led to is no longer there. Choose another, or take it out.'
        : `“${target.title ?? 'Untitled'}” is a draft. Publish it too, or readers will not see it here.`
    return [{...reference, message}]
  })
}
