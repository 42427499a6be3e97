import {draftMode} from 'next/headers'
import type {ReactNode} from 'react'

import type {Edit} from '#lib/editing.ts'
import {environment} from '#sanity/env/environment.ts'
import {editAttributes} from '#sanity/preview/edit-attributes.ts'
import type {Mended} from '#sanity/preview/mend.ts'
import type {PreviewPerspective} from '#sanity/preview/perspective.ts'

import {Ended} from './ended.tsx'
import {Nothing} from './nothing.tsx'
import {chosenPerspective} from './perspective.ts'
import {PreviewFrame} from './preview-frame.tsx'

interface Props<Content> {
  /** The page's own address. */
  page: string
  /** What the page is about, for example `condition`. */
  what: string
  load: (perspective: PreviewPerspective) => Promise<Mended<Content>>
  /** The page, and the id of the document that it is about; nothing where there is none. */
  show: (content: Content, edit: Edit) => {id: string; body: ReactNode} | null
}

/** The draft of a page about one document. */
export async function PagePreview<Content>({page, what, load, show}: Props<Content>) {
  if (!(await draftMode()).isEnabled) return <Ended page={page} />
  const perspective = await chosenPerspective()
  const {content, gaps} = await load(perspective)
  const edit = editAttributes(environment().backend)
  const shown = content === undefined ? null : show(content, edit)
  return (
    <PreviewFrame {...{page, perspective, gaps, edit}} documentId={shown?.id}>
      {shown?.body ?? (
        <Nothing>
          No {what} has the address {page}. If you have just changed it, open the {what} in the
          Studio and follow its new address.
        </Nothing>
      )}
    </PreviewFrame>
  )
}
