import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {Seen} from '#components/measuring/measuring.tsx'
import {RichText} from '#components/rich-text/rich-text.tsx'
import {TitledList} from '#components/titled-list/titled-list.tsx'
import {addresses} from '#lib/addresses.ts'
import type {Approach} from '#lib/content/condition.ts'

function Safety({
  treatment,
  page: {cited, edit},
}: {
  treatment: Approach['treatment']
  page: ConditionPageData
}) {
  const {safety, studies, contraindications, adverseEffects} = treatment
  const edits = editsOf(edit, treatment)
  const uses = cited.usesAt(studies)
  if ([safety, uses, contraindications, adverseEffects].every((list) => list.length === 0)) {
    return null
  }
  return (
    <div className="safety">
      <h4>Safety</h4>
      <RichText blocks={safety} cited={cited} uses={uses} edits={edits} path="safety" />
      <TitledList
        heading="h4"
        title="Possible side effects"
        items={adverseEffects}
        editsOfItem={(index) => edits(`adverseEffects[${index}]`)}
      />
      <TitledList
        heading="h4"
        title="Tell us first, it may not be for you"
        items={contraindications}
        editsOfItem={(index) => edits(`contraindications[${index}]`)}
      />
    </div>
  )
}

function Content(page: ConditionPageData) {
  const {condition, cited, edit, measuring} = page
  const edits = editsOf(edit, condition)
  return (
    <>
      <RichText
        blocks={condition.approachNote}
        cited={cited}
        edits={edits}
        path="approachNote"
        afterFirst={<Seen slot="approachLede" measuring={measuring} />}
      />
      {condition.approach.map((member) => {
        const {treatment} = member
        const editsOfTreatment = editsOf(edit, treatment)
        return (
          <article key={member._key} className="card">
            <h3>
              <a href={addresses.treatment(treatment.slug)} {...editsOfTreatment('name')}>
                {treatment.name}
              </a>
            </h3>
            <p {...editsOfTreatment('summary')}>{treatment.summary}</p>
            <RichText
              blocks={member.text}
              cited={cited}
              uses={cited.usesAt(member.studies)}
              edits={edits}
              path={memberPath('approach', member, 'text')}
            />
            <Safety treatment={treatment} page={page} />
          </article>
        )
      })}
    </>
  )
}

export const approach: PageSection = {
  id: 'how-we-help',
  title: 'How we help',
  isEmpty: ({condition}) => condition.approachNote.length === 0 && condition.approach.length === 0,
  Content,
}
