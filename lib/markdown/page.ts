import {addresses} from '../addresses.ts'
import type {CitedSources} from '../citations/cited-sources.ts'
import {formatReference} from '../citations/reference.ts'
import type {SiteSettings} from '../content/site-settings.ts'
import {retractionNotice} from '../evidence/retraction.ts'
import {
  type Block,
  heading,
  item,
  numbered,
  paragraph,
  type Piece,
  writeMarkdown,
} from './blocks.ts'
import {richText} from './rich-text.ts'

/** What the parts of every twin are made from. */
export interface PageData {
  settings: SiteSettings
  /** Without a slash at its end. */
  siteUrl: string
  cited: CitedSources
}

/** A titled part of the page; where it has no blocks, its title is left out, too. */
export function section(title: string, ...blocks: Block[][]): Block[] {
  const content = blocks.flat()
  return content.length > 0 ? [...heading(2, title), ...content] : []
}

/** How to come. */
export function callToAction(
  {settings}: PageData,
  own?: {[Field in keyof SiteSettings['callToAction']]?: string | undefined},
): Block[] {
  const words = settings.callToAction
  return [
    ...heading(2, own?.heading ?? words.heading),
    ...paragraph(own?.text ?? words.text),
    ...item({words: own?.bookLabel ?? words.bookLabel, href: settings.bookingUrl}),
    ...item(`${own?.callLabel ?? words.callLabel}: ${settings.telephoneDisplay}`),
  ]
}

/** The numbered sources. */
export function sources({cited}: PageData): Block[] {
  return section(
    'Sources',
    ...cited.sources.map(({study}) => {
      const {authors, title, published, links} = formatReference(study)
      const notice = retractionNotice(study)
      return numbered(
        ...[authors, {words: title, mark: 'em' as const}, published].flatMap(spaced),
        ...links.flatMap(({label, href}) => spaced({words: label, href})),
        ...(notice ? [{words: notice, mark: 'strong' as const}] : []),
      )
    }),
  )
}

function spaced(piece: Piece | undefined): Piece[] {
  return piece === undefined ? [] : [piece, ' ']
}

/** What stands under every page. */
export function ending({settings, siteUrl}: PageData): Block[] {
  return [
    ...section('Please note', richText(settings.disclaimer, {siteUrl})),
    ...paragraph(
      {words: settings.legalName ?? settings.clinicName, href: siteUrl + addresses.conditionList},
      `, ${settings.telephoneDisplay}`,
    ),
  ]
}

/** Facts of the page in front of it; those that are missing are left out. */
export type FrontMatter = Record<string, string | boolean | undefined>

/** A Markdown document. Any JSON string is a YAML string, too. */
export function markdownPage(facts: FrontMatter, blocks: readonly Block[]): string {
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---', '', writeMarkdown(blocks)].join('\n')
}
