import type {Metadata} from 'next'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {applyArms} from '#lib/experiments/apply-arms.ts'
import {loadPreviewedArm} from '#sanity/preview/load-arm.ts'
import {loadConditionPreview} from '#sanity/preview/load-preview.ts'

import {PagePreview} from '../../page-preview.tsx'

export const instant = false
export const metadata: Metadata = {title: 'Draft: condition', robots: {index: false}}

interface Props {
  params: Promise<{slug: string}>
  searchParams: Promise<{arm?: string | string[]}>
}

export default async function ConditionPreviewPage({params, searchParams}: Props) {
  const [{slug}, {arm: asked}] = await Promise.all([params, searchParams])
  return (
    <PagePreview
      page={addresses.condition(slug)}
      what="condition"
      load={async (perspective) => {
        const arm = typeof asked === 'string' ? await loadPreviewedArm(asked) : undefined
        const {content, gaps} = await loadConditionPreview(slug, perspective)
        return {content: content && {...content, arms: arm ? [arm] : []}, gaps}
      }}
      show={({condition, settings, related, arms}, edit) =>
        condition && {
          id: condition._id,
          body: (
            <ConditionPage
              condition={applyArms(condition, arms)}
              settings={settings}
              related={related}
              edit={edit}
            />
          ),
        }
      }
    />
  )
}
