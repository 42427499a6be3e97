import MarkdownIt from 'markdown-it'

import {readHtml} from './html.ts'
import type {Source, SourceBlock} from './source.ts'

const parser = new MarkdownIt({html: true, linkify: false, typographer: false})

/** Reads Markdown, HTML in it included; its front matter gives the title and the description. */
export function readMarkdown(markdown: string): Omit<Source, 'format'> {
  const {head, body} = frontMatter(markdown)
  const {text, notes} = withNotesApart(body.replace(typedBullet, '$1- '))
  const state: {references?: Record<string, {href: string}>} = {}
  const html = parser.render(text, state) + notes
  const read = readHtml(html)
  const defined = Object.entries(state.references ?? {})
  const unused = defined.filter(([, {href}]) => !html.includes(`href="${href}"`))
  return {
    ...read,
    ...titleAndDescription(head),
    blocks: [
      ...head.filter((line) => !ownLine.test(line)).map((line) => apart(line, 'front matter')),
      ...read.blocks,
      ...unused.map(([label, {href}]) =>
        apart(`${label.toLowerCase()}: ${href}`, 'the address of a link that no words lead to'),
      ),
    ],
  }
}

/** Footnotes, which plain Markdown does not know: `[^1]` in the text, `[^1]: …` on lines of their own. */
function withNotesApart(body: string): {text: string; notes: string} {
  const notes: string[] = []
  const text = body.replace(
    /^\[\^(\d{1,3})\]:\s*(.+(?:\n[ \t]+\S.*)*)/gm,
    (_, number: string, note: string) => {
      notes.push(`<li id="footnote-${number}">${parser.renderInline(note)}</li>`)
      return ''
    },
  )
  return {text: text.replace(/\[\^(\d{1,3})\]/g, '[$1]'), notes: `<ol>${notes.join('')}</ol>`}
}

/** What people type for a bullet, and Markdown would read on into one paragraph. */
const typedBullet = /^([^\S\n]*)[•●◦▪‣]\s+/gm

const ownLine = /^(title|description):\s*/i

function frontMatter(markdown: string): {head: string[]; body: string} {
  const found = /^---\n([\s\S]{0,20000}?)\n---(?:\n|$)/.exec(markdown)
  if (!found) return {head: [], body: markdown}
  const head = (found[1] ?? '').split('\n').filter((line) => line.trim())
  return {head, body: markdown.slice(found[0].length)}
}

function titleAndDescription(head: readonly string[]) {
  const valueOf = (name: string) =>
    head
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.replace(ownLine, '')
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim()
  const pageTitle = valueOf('title')
  const pageDescription = valueOf('description')
  return {...(pageTitle && {pageTitle}), ...(pageDescription && {pageDescription})}
}

function apart(text: string, reason: string): SourceBlock {
  return {kind: 'paragraph', level: 1, cells: [[{text}]], apart: reason}
}
