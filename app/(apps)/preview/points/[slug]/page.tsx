import type {Metadata} from 'next'

import {PointPage} from '#components/point-page/point-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {loadPointPreview} from '#sanity/preview/load-preview.ts'

import {PagePreview} from '../../page-preview.tsx'

export const instant = false
export const metadata: Metadata = {title: 'Draft: point', robots: {index: false}}

export default async function PointPreviewPage({params}: {params: Promise<{slug: string}>}) {
  const {slug} = await params
  return (
    <PagePreview
      page={addresses.point(slug)}
      what="point"
      load={(perspective) => loadPointPreview(slug, perspective)}
      show={({point, settings}, edit) =>
        point && {
          id: point._id,
          body: <PointPage point={point} settings={settings} edit={edit} />,
        }
      }
    />
  )
}
