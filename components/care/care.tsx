import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {careAction} from '#lib/content/care-action.ts'
import {careLevels} from '#lib/content/vocabulary.ts'

function Content({condition, settings, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  const mostUrgentFirst = careLevels.values.toReversed()
  return mostUrgentFirst.flatMap((level) =>
    condition.care
      .filter((advice) => advice.level === level)
      .map((advice) => (
        <div key={advice._key} className={`care ${level}`}>
          <h3>{careLevels.titleOf(level)}</h3>
          <p>If any of these is true for you:</p>
          <ul>
            {advice.signs.map((sign, index) => (
              <li key={sign} {...edits(memberPath('care', advice, `signs[${index}]`))}>
                {sign}
              </li>
            ))}
          </ul>
          <p {...edits(memberPath('care', advice, 'action'))}>{careAction(advice)}</p>
          {level === 'emergency' && (
            <a href={`tel:${settings.emergencyNumber}`}>Call {settings.emergencyNumber}</a>
          )}
        </div>
      )),
  )
}

export const care: PageSection = {
  id: 'when-to-get-help',
  title: 'When to get help',
  isEmpty: ({condition}) => condition.care.length === 0,
  Content,
}
