import type {Metadata} from 'next'
import {draftMode} from 'next/headers'

import {ConditionListPage} from '#components/condition-list-page/condition-list-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {environment} from '#sanity/env/environment.ts'
import {editAttributes} from '#sanity/preview/edit-attributes.ts'
import {loadConditionListPreview} from '#sanity/preview/load-preview.ts'

import {Ended} from './ended.tsx'
import {Nothing} from './nothing.tsx'
import {chosenPerspective} from './perspective.ts'
import {PreviewFrame} from './preview-frame.tsx'

export const instant = false
export const metadata: Metadata = {title: 'Draft: conditions', robots: {index: false}}

export default async function ConditionListPreviewPage() {
  const page = addresses.conditionList
  if (!(await draftMode()).isEnabled) return <Ended page={page} />
  const perspective = await chosenPerspective()
  const {content, gaps} = await loadConditionListPreview(perspective)
  const edit = editAttributes(environment().backend)
  return (
    <PreviewFrame {...{page, perspective, gaps, edit}} documentId={undefined}>
      {content === undefined ? (
        <Nothing>The list of conditions cannot be shown as it is.</Nothing>
      ) : (
        <ConditionListPage {...content} edit={edit} />
      )}
    </PreviewFrame>
  )
}
