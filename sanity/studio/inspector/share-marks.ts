import type {Mark} from '#components/body-figure/mark.ts'
import {listAt, property} from '#lib/claims/json.ts'
import {mapPlace} from '#lib/content/acupuncture-point.ts'
import {figureAreas} from '#lib/content/vocabulary.ts'

/** What the picture of a page's shared link marks on the body, of what the page is made of. */
export function marksOf(type: string, whole: unknown): Mark[] {
  switch (type) {
    case 'condition':
      return [
        ...listAt(whole, 'points').map((member) => property(member, 'point')),
        ...listAt(whole, 'triggerPoints').map((member) => property(member, 'triggerPoint')),
      ].flatMap(markOf)
    case 'acupuncturePoint':
    case 'triggerPoint':
      return markOf(whole)
    default:
      return []
  }
}

function markOf(subject: unknown): Mark[] {
  const place = mapPlace.safeParse(property(subject, 'map'))
  if (!place.success) return []
  const area = figureAreas.values.find((value) => value === property(subject, 'figureArea'))
  return [{name: '', place: place.data, ...(area && {area})}]
}
