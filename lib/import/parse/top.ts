import {slugOf} from '../../content/slug.ts'
import {bodyRegions} from '../../content/vocabulary.ts'
import {bodyRegionOf} from '../body-region.ts'
import {type Passage, textOf} from '../pieces.ts'
import type {PlanOptions} from '../plan.ts'
import type {Outline} from '../sections/outline.ts'
import type {Source} from '../source/source.ts'
import {conditionNameIn, titleOfFile} from '../title.ts'
import type {Workshop} from '../workshop.ts'

/**
 * The name, the address, the heading and the part of the body.
 *
 * @returns what somebody should know about them
 */
export function parseTop(
  shop: Workshop,
  source: Source,
  outline: Outline,
  passages: readonly Passage[],
  options: PlanOptions,
): string[] {
  const {draft} = shop
  const notes: string[] = []
  const heading = outline.title && textOf(outline.title)
  const given = heading ?? source.pageTitle ?? titleOfFile(options.fileName)
  const {title, alias} = conditionNameIn(given)
  draft.title = options.title?.trim() || title
  if (alias) draft.aliases.push(alias)
  if (outline.title && heading) {
    const isName = heading.toLowerCase() === draft.title.toLowerCase()
    if (!isName) draft.heading = heading
    shop.ledger.place(outline.title, isName ? 'title' : 'heading')
  } else {
    notes.push('The source has no heading of its own. Look whether the name is right.')
  }
  if (source.pageDescription) draft.metaDescription = source.pageDescription
  const slug = addressFor(shop, options.slug?.trim() || slugOf(draft.title), notes)
  if (slug) draft.slug = {_type: 'slug', current: slug}
  const text = passages.flatMap(({parts}) => parts.map(textOf)).join(' ')
  const found = bodyRegionOf(draft.title, text)
  if (found) {
    draft.bodyRegion = found.region
    shop.noteOther({
      ...{text: found.word, path: 'bodyRegion', type: 'choice' as const, id: found.region},
      ...{
        title: bodyRegions.titleOf(found.region),
        confidence: 0.7,
        reason: 'a word that the source has often',
      },
    })
  }
  return notes
}

function addressFor(shop: Workshop, slug: string, notes: string[]): string {
  const taken = new Set(shop.catalog.conditions.map((condition) => condition.slug))
  if (!slug || !taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  notes.push(
    `There is a condition at the address ${slug} already, so this draft gets ${slug}-${number}. Is this the same page?`,
  )
  return `${slug}-${number}`
}
