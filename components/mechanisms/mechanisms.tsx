import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {RichText} from '#components/rich-text/rich-text.tsx'
import {mechanismKinds} from '#lib/content/vocabulary.ts'

function Content({condition, cited, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  return (
    <ul className="titled">
      {condition.mechanisms.map((mechanism) => (
        <li key={mechanism._key}>
          <small>{mechanismKinds.titleOf(mechanism.kind)}</small>
          <h3 {...edits(memberPath('mechanisms', mechanism, 'title'))}>{mechanism.title}</h3>
          <RichText
            blocks={mechanism.text}
            cited={cited}
            uses={cited.usesAt(mechanism.studies)}
            edits={edits}
            path={memberPath('mechanisms', mechanism, 'text')}
          />
        </li>
      ))}
    </ul>
  )
}

export const mechanisms: PageSection = {
  id: 'mechanisms',
  title: 'What is behind it',
  isEmpty: ({condition}) => condition.mechanisms.length === 0,
  Content,
}
