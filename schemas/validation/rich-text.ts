import type {ValidationError} from '@sanity/types'

import {property, textIn} from './lists.ts'
import {isBlank} from './text.ts'

const saysNothing = /^(?:click here|here|this|link|more|read more|learn more)$/i

/** What keeps a paragraph from being published: no words, links without words, foreign pieces. */
export function checkParagraph(block: object | undefined): true | string {
  if (property(block, '_type') !== 'block') return 'Only text can stand here. Delete this piece.'
  if (!hasDepth(property(block, 'level'))) {
    return 'This list is indented in a way that no page can show. Take the indent away.'
  }
  const children = members(block, 'children')
  if (children.some((child) => !isWordsOrCitation(child))) {
    return 'Only words and citations can stand in a paragraph. Delete the rest.'
  }
  if (children.every((child) => isBlank(property(child, 'text')))) {
    return 'This paragraph is empty. Write something, or delete it.'
  }
  return (
    linkWords(block).every((words) => words !== '') ||
    'A link has no words. Remove it, or mark the words that lead there.'
  )
}

/** The same for text that every page shows, where no list of studies stands beside it. */
export function checkPlainParagraph(block: object | undefined): true | string {
  const cites = members(block, 'children').some((child) => property(child, '_type') === 'citation')
  return cites
    ? 'Citations cannot stand here: this text is on every page. Delete them.'
    : checkParagraph(block)
}

/** Links whose words do not say where they lead. */
export function adviseOnLinks(block: object | undefined): ValidationError[] {
  return linkWords(block)
    .filter((words) => saysNothing.test(words))
    .map((words) => ({
      message: `“${words}” does not say where the link leads. Mark words that do, for example “what to expect”.`,
    }))
}

/** Lists count their depth from 1; paragraphs have none. */
function hasDepth(level: unknown): boolean {
  return level === undefined || level === null || (Number.isInteger(level) && Number(level) > 0)
}

function isWordsOrCitation(child: unknown): boolean {
  const type = property(child, '_type')
  return type === 'span' || type === 'citation'
}

/** The words of each link that is in use. */
function linkWords(block: unknown): string[] {
  const children = members(block, 'children')
  return members(block, 'markDefs').flatMap((definition) => {
    const marked = children.filter((child) =>
      members(child, 'marks').includes(property(definition, '_key')),
    )
    const words = marked.map((child) => textIn(child, 'text') ?? '').join('')
    return marked.length > 0 ? [words.trim()] : []
  })
}

function members(value: unknown, name: string): readonly unknown[] {
  const list = property(value, name)
  return Array.isArray(list) ? list : []
}
