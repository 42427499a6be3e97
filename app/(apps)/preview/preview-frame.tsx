import type {ReactNode} from 'react'

import {documentStyles, pictureStyles} from '#components/styles/document-styles.ts'
import type {Edit} from '#lib/editing.ts'
import {gapWords} from '#sanity/preview/gap-words.ts'
import type {Gap} from '#sanity/preview/mend.ts'
import type {PreviewPerspective} from '#sanity/preview/perspective.ts'

import {ExitForm} from './exit-form.tsx'
import {Overlays} from './overlays.tsx'
import {previewStyles} from './preview-styles.ts'

interface PreviewFrameProps {
  /** The page's own address, where leaving the preview leads. */
  page: string
  perspective: PreviewPerspective
  /** Id of the document that the page is about. */
  documentId: string | undefined
  gaps: Gap[]
  edit: Edit
  children: ReactNode
}

/** What surrounds a page while it is a draft: what it still lacks, the way out, and overlays to edit it. */
export function PreviewFrame({
  page,
  perspective,
  documentId,
  gaps,
  edit,
  children,
}: PreviewFrameProps) {
  return (
    <>
      <style>{documentStyles + pictureStyles + previewStyles}</style>
      <aside className="draft" aria-label="Draft preview">
        <div className="draft-state">
          <p>{perspective === 'drafts' ? 'Draft preview' : 'Preview: as it is published'}</p>
          <ExitForm page={page} />
        </div>
        {gaps.length > 0 && (
          <div className="draft-gaps">
            <p>{gaps.length === 1 ? '1 thing to do' : `${gaps.length} things to do`}</p>
            <ul>
              {gaps.map((gap) => {
                const words = gapWords(gap, documentId)
                return (
                  <li key={`${gap.document?.id ?? ''} ${gap.path} ${words}`} {...target(gap, edit)}>
                    {words}
                  </li>
                )
              })}
            </ul>
          </div>
        )}
      </aside>
      {children}
      <Overlays perspective={perspective} />
    </>
  )
}

/** A click on what is missing opens the field that it is missing from. */
function target({document, path}: Gap, edit: Edit) {
  return document === undefined || path === '' ? {} : edit({...document, path})
}
