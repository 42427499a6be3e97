import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import type {Approach} from '#lib/content/condition.ts'
import {summaryTable as rowsOf} from '#lib/content/summary-table.ts'

const columns = ['What is done', 'How it is thought to work', 'Where'] as const

/** The fields that the examples of a treatment come from. */
const exampleFields = {
  acupuncturePoints: 'points',
  triggerPoints: 'triggerPoints',
  none: 'approach',
} as const

/** Derived from the other sections; a click leads to where the words are. On a phone rows become cards. */
function Content({condition, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  /** A cell's words are the condition's own, where it has some, else the treatment's. */
  const editsOfCell = (member: Approach, field: 'technique' | 'mechanism') =>
    member[field] === undefined
      ? editsOf(edit, member.treatment)(field)
      : edits(memberPath('approach', member, field))
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
        {rowsOf(condition).map(({member, component, technique, mechanism, examples}) => (
          <tr key={member._key}>
            <th scope="row" {...editsOf(edit, member.treatment)('name')}>
              {component}
            </th>
            <td data-label={columns[0]} {...editsOfCell(member, 'technique')}>
              {technique ?? '–'}
            </td>
            <td data-label={columns[1]} {...editsOfCell(member, 'mechanism')}>
              {mechanism ?? '–'}
            </td>
            <td
              data-label={columns[2]}
              {...edits(exampleFields[member.treatment.targets ?? 'none'])}
            >
              {examples.join('; ') || '–'}
            </td>
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
