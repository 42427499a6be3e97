import type {ReactNode} from 'react'

import type {Measuring} from '#components/measuring/measuring.tsx'
import type {CitedSources} from '#lib/citations/cited-sources.ts'
import type {Condition} from '#lib/content/condition.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {Edit} from '#lib/editing.ts'
import type {Relative} from '#lib/related/related.ts'

/** What the parts of a condition's page are made from. */
export interface ConditionPageData {
  condition: Condition
  settings: SiteSettings
  cited: CitedSources
  /** Closest first. */
  related: readonly Relative[]
  edit: Edit
  /** While the page's copy is tested. */
  measuring?: Measuring | undefined
}

/** A titled part of the page. Where it is empty, neither it nor its entry in the contents shows. */
export interface PageSection<Page = ConditionPageData> {
  /** Its anchor: part of the page's addresses, so it stays as it is. */
  id: string
  title: string
  isEmpty: (page: Page) => boolean
  Content: (page: Page) => ReactNode
}
