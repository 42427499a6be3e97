import type {Path, ValidationMarker} from '@sanity/types'

import type {PathStep} from '#lib/claims/problem.ts'

/** Something to look at, where it stands, and what to do. */
export interface Finding {
  path: PathStep[]
  /** The field, in the Studio's words. */
  place: string
  message: string
  /** Keeps the document from being published. */
  blocks: boolean
}

/** What the form says of a place, after its own rules. */
export interface Marker {
  path: PathStep[]
  message: string
  level: ValidationMarker['level']
}

/** The form's markers; a place inside a text is that text. */
export function markersOf(validation: readonly ValidationMarker[]): Marker[] {
  return validation.map(({path, message, level}) => ({path: stepsOf(path), message, level}))
}

function stepsOf(path: Path): PathStep[] {
  return path.flatMap((step) => (Array.isArray(step) ? [] : [step]))
}

export function samePlace(one: readonly PathStep[], other: readonly PathStep[]): boolean {
  return one.length === other.length && isWithin(one, other)
}

/** Is a place at, or somewhere inside, another? */
export function isWithin(inner: readonly PathStep[], outer: readonly PathStep[]): boolean {
  return (
    outer.length <= inner.length &&
    outer.every((step, index) => JSON.stringify(step) === JSON.stringify(inner[index]))
  )
}

/** Names a place of the document that is looked at. */
export type NamePlace = (path: readonly PathStep[]) => string
