import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'

/** The page's own links, then the site's that are not among them. */
function links({condition, settings, edit}: ConditionPageData) {
  const own = new Set(condition.resources.map(({url}) => url))
  return [
    {document: condition, resources: condition.resources},
    {document: settings, resources: settings.resources.filter(({url}) => !own.has(url))},
  ].flatMap(({document, resources}) =>
    resources.map((resource) => ({
      ...resource,
      id: document._type + resource._key,
      attributes: editsOf(edit, document)(memberPath('resources', resource, 'label')),
    })),
  )
}

function Content(page: ConditionPageData) {
  return (
    <ul>
      {links(page).map(({id, label, url, attributes}) => (
        <li key={id}>
          <a href={url} {...attributes}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

export const resources: PageSection = {
  id: 'next-steps',
  title: 'Next steps',
  isEmpty: (page) => links(page).length === 0,
  Content,
}
