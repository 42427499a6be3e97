import {editsOf} from '#components/edits.ts'
import type {ConditionSummary} from '#lib/content/condition.ts'
import {addresses} from '#lib/addresses.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

interface Props {
  conditions: readonly ConditionSummary[]
  edit?: Edit
}

/** Links to conditions, each with what it is. */
export function ConditionList({conditions, edit = notEditable}: Props) {
  return (
    <ul className="titled">
      {conditions.map(({_id, title, slug, lede, aliases}) => {
        const edits = editsOf(edit, {_id, _type: 'condition'})
        return (
          <li key={_id}>
            <h3>
              <a href={addresses.condition(slug)} {...edits('title')}>
                {title}
              </a>
            </h3>
            {aliases.length > 0 && <small {...edits('aliases')}>{aliases.join(', ')}</small>}
            <p {...edits('lede')}>{lede}</p>
          </li>
        )
      })}
    </ul>
  )
}
