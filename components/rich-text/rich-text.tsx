import {
  PortableText,
  type PortableTextComponentProps,
  type PortableTextReactComponents,
} from '@portabletext/react'
import type {ReactNode} from 'react'

import {Citations} from '#components/citations/citations.tsx'
import {type Edits, memberPath} from '#components/edits.ts'
import type {CitedSources, SourceUse} from '#lib/citations/cited-sources.ts'
import type {Citation, RichText as RichTextBlocks, RichTextBlock} from '#lib/content/rich-text.ts'

interface Props {
  blocks: RichTextBlocks
  /** Numbers for the citations; without it none are shown. */
  cited?: CitedSources
  /** Sources of the whole text, shown where it ends. */
  uses?: readonly SourceUse[]
  /** Stands at the end of the first paragraph. */
  afterFirst?: ReactNode
  /** Of the document that holds the text, in its field `path`. */
  edits: Edits
  path: string
}

/** Paragraphs and lists; what it does not know it shows as plain text. */
export function RichText({blocks, cited, uses = [], afterFirst, edits, path}: Props) {
  const first = blocks[0]?._key
  const last = blocks.at(-1)?._key
  const editsOfBlock = (key = '') => edits(memberPath(path, {_key: key}))
  const ending = (key: string | undefined) => (
    <>
      {key === first && afterFirst}
      {key === last && <Citations uses={uses} />}
    </>
  )

  const components: Partial<PortableTextReactComponents> = {
    block: ({value, children}: PortableTextComponentProps<RichTextBlock>) => (
      <p {...editsOfBlock(value._key)}>
        {children}
        {ending(value._key)}
      </p>
    ),
    listItem: ({value, children}) => (
      <li {...editsOfBlock(value._key)}>
        {children}
        {ending(value._key)}
      </li>
    ),
    marks: {
      link: ({value, children}: {value?: {href?: string}; children: ReactNode}) =>
        value?.href ? <a href={value.href}>{children}</a> : children,
      underline: ({children}) => children,
    },
    types: {
      citation: ({value}: {value: Citation}) => <Citations uses={cited?.usesAt(value) ?? []} />,
    },
    unknownMark: ({children}) => children,
    unknownType: () => null,
  }

  if (blocks.length === 0) return uses.length > 0 ? <p>{ending(last)}</p> : null
  return <PortableText value={blocks} components={components} onMissingComponent={false} />
}
