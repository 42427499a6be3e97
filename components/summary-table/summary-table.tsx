import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {summaryTable as rowsOf} from '#lib/content/summary-table.ts'

const columns = ['What is done', 'How it is thought to work', 'Where'] as const

/** Derived from the other sections, so nothing in it is edited here. On a phone rows become cards. */
function Content({condition}: ConditionPageData) {
  return (
    <table>
      <caption>The treatments of this page side by side</caption>
      <thead>
        <tr>
          <th scope="col">Treatment</th>
          {columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(condition).map(({key, component, technique, mechanism, examples}) => (
          <tr key={key}>
            <th scope="row">{component}</th>
            <td data-label={columns[0]}>{technique ?? '–'}</td>
            <td data-label={columns[1]}>{mechanism ?? '–'}</td>
            <td data-label={columns[2]}>{examples.join('; ') || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const summaryTable: PageSection = {
  id: 'at-a-glance',
  title: 'At a glance',
  isEmpty: ({condition}) => rowsOf(condition).length === 0,
  Content,
}
