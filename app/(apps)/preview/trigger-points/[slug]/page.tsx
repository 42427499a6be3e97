import type {Metadata} from 'next'

import {TriggerPointPage} from '#components/trigger-point-page/trigger-point-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {loadTriggerPointPreview} from '#sanity/preview/load-preview.ts'

import {PagePreview} from '../../page-preview.tsx'

export const instant = false
export const metadata: Metadata = {title: 'Draft: muscle', robots: {index: false}}

export default async function TriggerPointPreviewPage({params}: {params: Promise<{slug: string}>}) {
  const {slug} = await params
  return (
    <PagePreview
      page={addresses.triggerPoint(slug)}
      what="muscle"
      load={(perspective) => loadTriggerPointPreview(slug, perspective)}
      show={({triggerPoint, settings}, edit) =>
        triggerPoint && {
          id: triggerPoint._id,
          body: <TriggerPointPage triggerPoint={triggerPoint} settings={settings} edit={edit} />,
        }
      }
    />
  )
}
