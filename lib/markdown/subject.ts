import {addresses, twinOf} from '../addresses.ts'
import {dayInWords} from '../content/calendar.ts'
import type {SiteSettings} from '../content/site-settings.ts'
import {mostUses, type Use} from '../content/use.ts'
import {pointBases} from '../content/vocabulary.ts'
import {type Block, heading, labelled, paragraph, type Piece} from './blocks.ts'
import {callToAction, ending, markdownPage, type PageData, section, sources} from './page.ts'

interface Subject {
  /** Path of its page. */
  path: string
  title: string
  /** What it is one of. */
  kind: string
  lede: readonly Piece[]
  description: string
  /** ISO 8601 */
  updatedAt: string
  usedOn: readonly Use[]
  /** What its page tells before where it is used. */
  sections: Block[]
}

/** For pages about what conditions have in common. */
export interface SubjectContext {
  settings: SiteSettings
  siteUrl: string
}

/** The Markdown twin of a page about a treatment, a point or a muscle. */
export function subjectMarkdown(subject: Subject, page: PageData): string {
  const {path, title, kind, lede, description, updatedAt, usedOn, sections} = subject
  return markdownPage(
    {title, canonical: page.siteUrl + path, description, updated: updatedAt.slice(0, 10)},
    [
      ...heading(1, title),
      ...paragraph({words: kind, mark: 'em'}),
      ...paragraph(...lede),
      ...sections,
      ...section('Where it is used', uses(usedOn, page)),
      ...callToAction(page),
      ...sources(page),
      ...paragraph(`Last changed on ${dayInWords(updatedAt)}.`),
      ...ending(page),
    ],
  )
}

function uses(usedOn: readonly Use[], {siteUrl}: PageData): Block[] {
  const shown = usedOn
    .slice(0, mostUses)
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
  const more = usedOn.length > shown.length
  return [
    ...shown.flatMap(({title, slug, lede, reason}) => {
      const basis = reason?.basis && ` (${pointBases.titleOf(reason.basis).toLowerCase()})`
      return [
        ...heading(3, {words: title, href: siteUrl + twinOf(addresses.condition(slug))}),
        ...paragraph(lede),
        ...(reason?.why ? labelled('Why there', reason.why + (basis ?? '')) : []),
      ]
    }),
    ...(more
      ? paragraph(
          'There are more: ',
          {words: 'search for them', href: siteUrl + addresses.search},
          '.',
        )
      : []),
  ]
}
