import type {PageSection} from '#components/condition-page/page-section.ts'
import {editsOf} from '#components/edits.ts'
import {addresses} from '#lib/addresses.ts'

/** Conditions that are treated at the same places, or taken for this one. */
export const related: PageSection = {
  id: 'related',
  title: 'Related conditions',
  isEmpty: (page) => page.related.length === 0,
  Content: (page) => (
    <ul>
      {page.related.map((condition) => (
        <li key={condition._id}>
          <a href={addresses.condition(condition.slug)} {...editsOf(page.edit, condition)('title')}>
            {condition.title}
          </a>
        </li>
      ))}
    </ul>
  ),
}
