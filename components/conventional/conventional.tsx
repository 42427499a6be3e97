import {Citations} from '#components/citations/citations.tsx'
import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {RichText} from '#components/rich-text/rich-text.tsx'
import {addresses} from '#lib/addresses.ts'

function Content({condition, cited, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  return (
    <>
      <RichText
        blocks={condition.conventionalNote}
        cited={cited}
        edits={edits}
        path="conventionalNote"
      />
      <ul className="titled">
        {condition.conventional.map((member) => {
          const {treatment, note} = member
          const editsOfTreatment = editsOf(edit, treatment)
          return (
            <li key={member._key}>
              <h3>
                <a href={addresses.treatment(treatment.slug)} {...editsOfTreatment('name')}>
                  {treatment.name}
                </a>
              </h3>
              <p>
                <span {...editsOfTreatment('summary')}>{treatment.summary}</span>
                <Citations uses={cited.usesAt(treatment.studies)} />
              </p>
              {note && <p {...edits(memberPath('conventional', member, 'note'))}>{note}</p>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

export const conventional: PageSection = {
  id: 'usual-care',
  title: 'Usual treatment',
  isEmpty: ({condition}) =>
    condition.conventionalNote.length === 0 && condition.conventional.length === 0,
  Content,
}
