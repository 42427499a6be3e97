import {CallToAction} from '#components/call-to-action/call-to-action.tsx'
import {Contents} from '#components/contents/contents.tsx'
import {Hero} from '#components/hero/hero.tsx'
import type {Measuring} from '#components/measuring/measuring.tsx'
import {PageFrame} from '#components/page-frame/page-frame.tsx'
import {Review} from '#components/review/review.tsx'
import {Sections, shownSections} from '#components/sections/sections.tsx'
import {citedSources} from '#lib/citations/cited-sources.ts'
import type {Condition} from '#lib/content/condition.ts'
import {regionStep} from '#lib/content/region-step.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {type Edit, notEditable} from '#lib/editing.ts'
import type {Relative} from '#lib/related/related.ts'

import {closingSections, tellingSections} from './sections.ts'

interface Props {
  condition: Condition
  settings: SiteSettings
  related?: readonly Relative[]
  edit?: Edit
  measuring?: Measuring | undefined
}

/** The whole of a condition's page: everything inside `<body>`. */
export function ConditionPage({
  condition,
  settings,
  related = [],
  edit = notEditable,
  measuring,
}: Props) {
  const page = {condition, settings, related, edit, measuring, cited: citedSources(condition)}
  const telling = shownSections(tellingSections, page)
  const closing = shownSections(closingSections, page)
  return (
    <PageFrame
      title={condition.title}
      steps={[regionStep(condition)]}
      settings={settings}
      condition={condition}
      edit={edit}
      measuring={measuring}
    >
      <Hero {...page} />
      <Contents sections={[...telling, ...closing]} />
      <div className="text">
        <Sections sections={telling} page={page} />
        <CallToAction settings={settings} condition={condition} edit={edit} measuring={measuring} />
        <Sections sections={closing} page={page} />
        <Review {...page} />
      </div>
    </PageFrame>
  )
}
