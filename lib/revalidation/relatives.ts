import {z} from 'zod'

import {kinOf, kinship, type Reach, relatedTo, relative, type Relative} from '../related/related.ts'

/** A condition before and after its publication; `undefined` while it has no page. */
export interface ChangedRelative {
  before: Relative | undefined
  after: Relative | undefined
}

/** The ids that a list of members refers to in one of their fields. */
function idsIn(field: string) {
  const member = z.looseObject({}).transform((value) => value[field])
  const target = z.object({_ref: z.string()}).transform(({_ref}) => _ref)
  return z
    .array(member.pipe(target).catch(''))
    .catch([])
    .transform((ids) => ids.filter((id) => id !== ''))
}

/** A published condition as it is stored, read as queries project it. */
const stored = z
  .looseObject({
    slug: z.object({current: z.string()}).transform(({current}) => current),
    points: idsIn('point'),
    triggerPoints: idsIn('triggerPoint'),
    differentials: idsIn('condition'),
  })
  .transform(({triggerPoints, ...fields}) => ({...fields, muscles: triggerPoints}))

function relativeOf(document: unknown): Relative | undefined {
  return relative.safeParse(stored.safeParse(document).data).data
}

/**
 * What a publication changes in how conditions are related: nothing, unless its address, its title
 * or what it refers to changed.
 */
export function changedRelative(before: unknown, after: unknown): ChangedRelative | undefined {
  const was = relativeOf(before)
  const is = relativeOf(after)
  return JSON.stringify(was) === JSON.stringify(is) ? undefined : {before: was, after: is}
}

/** Does it refer to something else, so that what was known of its own relatives no longer holds? */
export function refersOtherwise({before, after}: ChangedRelative): boolean {
  const references = (one: Relative | undefined) =>
    one && [one.points, one.muscles, one.differentials]
  return JSON.stringify(references(before)) !== JSON.stringify(references(after))
}

/** What others must share with the changed condition, or be called by it, to be related to it. */
export function reachOf({before, after}: ChangedRelative): Reach {
  const both = [before, after].filter((one) => one !== undefined)
  return {
    id: both[0]?._id ?? '',
    places: [...new Set(both.flatMap(({points, muscles}) => [...points, ...muscles]))],
    named: [...new Set(both.flatMap(({differentials}) => differentials))],
  }
}

/** May it be offered on a page where it was not, because it shares more than before? */
export function mayComeCloser({before, after}: ChangedRelative): boolean {
  if (after === undefined) return false
  const isNew = (field: 'points' | 'muscles' | 'differentials') =>
    after[field].some((id) => before?.[field].includes(id) !== true)
  return before === undefined || isNew('points') || isNew('muscles') || isNew('differentials')
}

/** The conditions on whose pages the changed one may be offered, and was perhaps not before. */
export function closerRelatives(
  {before, after}: ChangedRelative,
  conditions: readonly Relative[],
): Relative[] {
  if (after === undefined) return []
  return kinOf(after, conditions).filter(
    (condition) => !before || kinship(after, condition) > kinship(before, condition),
  )
}

/**
 * The conditions on whose pages the changed one may stand otherwise than before, the likeliest
 * first. Which of them offer it at all, only they and their other relatives could tell.
 */
export function touchedRelatives(
  {before, after}: ChangedRelative,
  conditions: readonly Relative[],
): Relative[] {
  const renamed = before?.title !== after?.title || before?.slug !== after?.slug
  const kin = [before, after].flatMap((one) => (one ? kinOf(one, conditions) : []))
  return [...new Set(kin)].filter((condition) => {
    const was = before ? kinship(before, condition) : 0
    const is = after ? kinship(after, condition) : 0
    return was !== is || (renamed && is > 0)
  })
}

/**
 * Does a condition's page offer others than before, or a changed one by another name or address?
 *
 * @param conditions all that may be related to it
 */
export function isShownOtherwise(
  {before, after}: ChangedRelative,
  {_id: page}: Relative,
  conditions: readonly Relative[],
): boolean {
  const others = conditions.filter(({_id}) => _id !== before?._id && _id !== after?._id)
  const [was, is] = [before, after].map((changed) =>
    relatedTo(page, changed ? [...others, changed] : others).map(({slug, title}) => [slug, title]),
  )
  return JSON.stringify(was) !== JSON.stringify(is)
}
