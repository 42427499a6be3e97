import {markdownToPortableText} from '@portabletext/markdown'
import fc from 'fast-check'

import type {SourceUse} from '#lib/citations/cited-sources.ts'
import {heading, item, labelled, paragraph, table, writeMarkdown} from '#lib/markdown/blocks.ts'

const use = (number: number): SourceUse => ({number, letter: 'a', anchor: `cite-${number}a`})

/** The text that a Markdown reader sees, block by block. */
function read(markdown: string) {
  return markdownToPortableText(markdown).map((block) => ({
    style: 'style' in block ? block.style : block._type,
    list: 'listItem' in block ? block.listItem : undefined,
    text:
      'children' in block && Array.isArray(block.children)
        ? block.children.map((child: {text?: string}) => child.text ?? '').join('')
        : '',
  }))
}

test.each([
  '# not a heading',
  '1. not a list',
  '- not a list',
  '> not a quotation',
  '*not* _emphasis_ **at** all',
  '[not a link](https://clinic.example)',
  '<b>not</b> HTML & &amp; neither',
  '`not code`',
  '--- ',
  '| not | a table |',
  'a_b_c 5 < 6 > 4',
])('what editors type stays what it is: %s', (words) => {
  const seen = read(writeMarkdown([...paragraph(words), ...item(words), ...heading(2, words)]))
  expect(seen.map(({text}) => text.trim())).toEqual([words.trim(), words.trim(), words.trim()])
  expect(seen.map(({style, list}) => list ?? style)).toEqual(['normal', 'bullet', 'h2'])
})

test('any line of text is read as it was written', () => {
  const line = fc
    .string({unit: fc.constantFrom(...Array.from('ab 1.-*_#[]()<>|\\`~!&;:=+')), maxLength: 30})
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
  fc.assert(
    fc.property(line, line, (one, other) => {
      const seen = read(writeMarkdown([...paragraph(one), ...item(other)]))
      expect(seen.map(({text}) => text)).toEqual([one, other])
    }),
  )
})

test('citations are numbers, and no link comes of what follows them', () => {
  const sources = [use(1), use(12)]
  expect(writeMarkdown(paragraph('It may help.', {sources}, '(small study)'))).toBe(
    'It may help.[1, 12] (small study)\n',
  )
  expect(writeMarkdown(paragraph('It may help.', {sources: []}))).toBe('It may help.\n')
})

test('marks keep to the words', () => {
  expect(writeMarkdown(paragraph('a', {words: ' strong ', mark: 'strong'}, 'b'))).toBe(
    'a **strong** b\n',
  )
  expect(writeMarkdown(labelled('Where', 'below the knee'))).toBe('**Where:** below the knee\n')
  expect(labelled('Where', undefined)).toEqual([])
})

test('links lead where they say, tables keep their cells', () => {
  const href = 'https://clinic.example/a_(b)'
  expect(writeMarkdown(paragraph({words: 'Book [now]', href}))).toBe(`[Book \\[now\\]](${href})\n`)
  expect(writeMarkdown(table(['What', 'Where'], [['a | b', '–']]))).toBe(
    '| What | Where |\n| --- | --- |\n| a \\| b | – |\n',
  )
  expect(table(['What'], [])).toEqual([])
})
