import {render} from '@testing-library/react'

import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {citedSources} from '#lib/citations/cited-sources.ts'
import type {Condition} from '#lib/content/condition.ts'
import {notEditable} from '#lib/editing.ts'

import {settingsOf} from '../fixtures/content.ts'

export function pageOf(
  condition: Condition,
  settings = settingsOf(),
  related: ConditionPageData['related'] = [],
): ConditionPageData {
  return {
    condition,
    settings,
    cited: citedSources(condition),
    related,
    edit: notEditable,
  }
}

/** One section as it stands on the page of `condition`. */
export function showSection({Content}: PageSection, condition: Condition): HTMLElement {
  return render(<Content {...pageOf(condition)} />).container
}

/** A word that is longer than any line. */
export const overlong = 'Überlanges'.repeat(40)

export const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent.trim())
