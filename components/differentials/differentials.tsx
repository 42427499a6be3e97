import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {addresses} from '#lib/addresses.ts'

function Content({condition, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  return (
    <>
      <p>Other problems can feel much the same. An examination tells them apart.</p>
      <dl className="pairs">
        {condition.differentials.map((differential) => {
          const {name, sign, condition: other} = differential
          if (name === undefined) return null
          return (
            <div key={differential._key}>
              <dt
                {...edits(memberPath('differentials', differential, other ? 'condition' : 'name'))}
              >
                {other ? <a href={addresses.condition(other.slug)}>{name}</a> : name}
              </dt>
              <dd {...edits(memberPath('differentials', differential, 'sign'))}>{sign}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}

export const differentials: PageSection = {
  id: 'what-else',
  title: 'What else it could be',
  isEmpty: ({condition}) => condition.differentials.every(({name}) => name === undefined),
  Content,
}
