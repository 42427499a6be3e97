import type {Metadata} from 'next'

import {TreatmentPage} from '#components/treatment-page/treatment-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {loadTreatmentPreview} from '#sanity/preview/load-preview.ts'

import {PagePreview} from '../../page-preview.tsx'

export const instant = false
export const metadata: Metadata = {title: 'Draft: treatment', robots: {index: false}}

export default async function TreatmentPreviewPage({params}: {params: Promise<{slug: string}>}) {
  const {slug} = await params
  return (
    <PagePreview
      page={addresses.treatment(slug)}
      what="treatment"
      load={(perspective) => loadTreatmentPreview(slug, perspective)}
      show={({treatment, settings}, edit) =>
        treatment && {
          id: treatment._id,
          body: <TreatmentPage treatment={treatment} settings={settings} edit={edit} />,
        }
      }
    />
  )
}
