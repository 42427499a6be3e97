import {defineArrayMember, defineType} from '@sanity/types'

import {adviseOnLinks, checkParagraph, checkPlainParagraph} from '../validation/rich-text.ts'
import {advise, all, must} from '../validation/rules.ts'

const paragraph = {
  type: 'block' as const,
  title: 'Paragraph',
  styles: [{title: 'Paragraph', value: 'normal'}],
  lists: [
    {title: 'Bullets', value: 'bullet'},
    {title: 'Numbers', value: 'number'},
  ],
  marks: {
    decorators: [
      {title: 'Strong', value: 'strong'},
      {title: 'Emphasis', value: 'em'},
    ],
    annotations: [{type: 'link'}],
  },
}

// The rules are on the paragraph: a field's own rules would take the place of rules on the text.

export const richText = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  description: 'Paragraphs and lists with emphasis, links and citations.',
  of: [
    defineArrayMember({
      ...paragraph,
      of: [defineArrayMember({type: 'citation'})],
      validation: all(must(checkParagraph), advise(adviseOnLinks)),
    }),
  ],
})

/** For what every page shows: it has no place among the numbered studies of any page. */
export const plainRichText = defineType({
  name: 'plainRichText',
  title: 'Text without citations',
  type: 'array',
  description: 'Paragraphs and lists with emphasis and links.',
  of: [
    defineArrayMember({
      ...paragraph,
      validation: all(must(checkPlainParagraph), advise(adviseOnLinks)),
    }),
  ],
})
