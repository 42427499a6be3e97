import type {CitedSources, SourceUse} from '../citations/cited-sources.ts'
import type {RichText, RichTextBlock} from '../content/rich-text.ts'
import {type Block, type Piece, paragraph, textBlock} from './blocks.ts'

interface Options {
  /** Numbers for the citations; without it none are shown. */
  cited?: CitedSources
  /** Sources of the whole text, shown where it ends. */
  uses?: readonly SourceUse[]
  /** To which paths are added: the twin is read elsewhere. */
  siteUrl: string
}

/** A text that editors wrote, with its citations as numbers. */
export function richText(blocks: RichText, {cited, uses = [], siteUrl}: Options): Block[] {
  if (blocks.length === 0) return paragraph({sources: uses})
  return blocks.map(({children, listItem, level, markDefs}, at) => {
    const links = new Map(markDefs.map(({_key, href}) => [_key, href]))
    const pieces = children.map((child): Piece => {
      if (child._type === 'citation') return {sources: cited?.usesAt(child) ?? []}
      const href = child.marks.map((mark) => links.get(mark)).find(Boolean)
      const mark = markOf(child)
      const words = child.text ?? ''
      if (href === undefined && mark === undefined) return words
      return {words, mark, href: href?.startsWith('/') ? siteUrl + href : href}
    })
    const ending: Piece[] = at === blocks.length - 1 ? [{sources: uses}] : []
    const list = listItem === undefined ? {} : {listItem, level: level ?? 1}
    return textBlock([...pieces, ...ending], list)
  })
}

function markOf({marks}: RichTextBlock['children'][number]): 'strong' | 'em' | undefined {
  if (marks.includes('strong')) return 'strong'
  return marks.includes('em') ? 'em' : undefined
}
