import {wordsOf} from '../../search/words.ts'
import {sayNothing, stem, withoutNumbering, wordsOfSections} from '../sections/section-names.ts'
import type {Workshop} from '../workshop.ts'
import {isHarmless} from './warning.ts'

/** What lines before a list are made of, beside the words of headings. */
const leading = new Set(
  wordsOf(
    'follow following below list these those this that they them one some many most more several any all other also such include including common commonly typical typically usual usually often main key frequent frequently possible person people patient reader have has had may might must should need want like tend give get make take try come go say see look feel notice know choose pick start begin offer suggest recommend find learn read tell if then here first well good best what which few number two three four five six seven eight nine ten room department hospital ambulance physician clinic',
  ).map(stem),
)

/**
 * Does a line say no more than which section it opens, or that something follows? The page says that
 * in its own words; whatever else a line says must not get lost with it.
 */
export function isBareLead(shop: Workshop, text: string): boolean {
  const own = new Set(
    [shop.draft.title ?? '', ...shop.draft.aliases].flatMap((name) => wordsOf(name).map(stem)),
  )
  return (
    isHarmless(text) &&
    wordsOf(withoutNumbering(text))
      .map(stem)
      .every((word) => [sayNothing, wordsOfSections, leading, own].some((known) => known.has(word)))
  )
}
