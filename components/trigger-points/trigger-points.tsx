import {BesideFigure} from '#components/body-figure/body-figure.tsx'
import {muscleMarks, unplaced} from '#components/body-figure/mark.ts'
import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {addresses} from '#lib/addresses.ts'
import type {TriggerPointUse} from '#lib/content/condition.ts'
import {groupTriggerPoints} from '#lib/content/trigger-point-groups.ts'

interface MuscleProps {
  use: TriggerPointUse
  heading: 'h3' | 'h4'
  page: ConditionPageData
}

function Muscle({use, heading: Heading, page: {condition, edit}}: MuscleProps) {
  const {triggerPoint} = use
  const edits = editsOf(edit, triggerPoint)
  return (
    <li className={triggerPoint.map ? undefined : unplaced}>
      <Heading>
        <a href={addresses.triggerPoint(triggerPoint.slug)}>
          <b {...edits('muscle')}>{triggerPoint.muscle}</b>
        </a>{' '}
        {triggerPoint.latinName && (
          <i lang="la" {...edits('latinName')}>
            {triggerPoint.latinName}
          </i>
        )}
      </Heading>
      <dl>
        <dt>Pain</dt>
        <dd {...edits('referral')}>{triggerPoint.referral}</dd>
        <dt>Why here</dt>
        <dd {...editsOf(edit, condition)(memberPath('triggerPoints', use, 'why'))}>{use.why}</dd>
        {triggerPoint.nerve && (
          <>
            <dt>Nerve</dt>
            <dd {...edits('nerve')}>{triggerPoint.nerve}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

/** A group's name stands in each of its members; the first opens. */
function groupEdit({condition, edit}: ConditionPageData, [first]: TriggerPointUse[]) {
  return first && editsOf(edit, condition)(memberPath('triggerPoints', first, 'group'))
}

function Content(page: ConditionPageData) {
  const groups = groupTriggerPoints(page.condition.triggerPoints)
  const inOrder = groups.flatMap(({members}) => members.map(({triggerPoint}) => triggerPoint))
  return (
    <BesideFigure marks={muscleMarks(inOrder)} listed={inOrder.length}>
      <div>
        {groups.map(({name, members}) => (
          <div key={name ?? ''}>
            {name && <h3 {...groupEdit(page, members)}>{name}</h3>}
            <ol className="places">
              {members.map((use) => (
                <Muscle key={use._key} use={use} heading={name ? 'h4' : 'h3'} page={page} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </BesideFigure>
  )
}

export const triggerPoints: PageSection = {
  id: 'trigger-points',
  title: 'Trigger points',
  isEmpty: ({condition}) => condition.triggerPoints.length === 0,
  Content,
}
