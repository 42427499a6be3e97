import {editsOf} from '#components/edits.ts'
import type {Condition} from '#lib/content/condition.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {Edit, EditAttributes} from '#lib/editing.ts'

type Field = keyof SiteSettings['callToAction']

/** The words that ask a reader to come, each with where it is edited. */
export type CallToActionWords = Record<Field, {words: string; attributes: EditAttributes}>

/** The page's own words where it has some, otherwise the site's. */
export function callToActionWords(
  settings: SiteSettings,
  edit: Edit,
  condition?: Condition,
): CallToActionWords {
  const field = (name: Field) => {
    const own = condition?.callToAction?.[name]
    const holder = condition && own ? condition : settings
    return {
      words: own ?? settings.callToAction[name],
      attributes: editsOf(edit, holder)(`callToAction.${name}`),
    }
  }
  return {
    heading: field('heading'),
    text: field('text'),
    bookLabel: field('bookLabel'),
    callLabel: field('callLabel'),
  }
}
