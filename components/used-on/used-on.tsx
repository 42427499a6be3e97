import type {PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {addresses} from '#lib/addresses.ts'
import {mostUses, type Use} from '#lib/content/use.ts'
import {pointBases} from '#lib/content/vocabulary.ts'
import type {Edit} from '#lib/editing.ts'

function Reason({use, list, edit}: {use: Use; list: string; edit: Edit}) {
  const {reason} = use
  if (!reason?.why) return null
  return (
    <p>
      <small>
        Why there{reason.basis && `: ${pointBases.titleOf(reason.basis).toLowerCase()}`}
      </small>
      <br />
      <span {...editsOf(edit, use)(memberPath(list, reason, 'why'))}>{reason.why}</span>
    </p>
  )
}

interface Props {
  uses: readonly Use[]
  /** The list of a condition in which the reason stands. */
  list: string
  edit: Edit
}

/** Conditions that use a treatment, a point or a muscle, by title. */
function UsedOn({uses, list, edit}: Props) {
  const shown = uses
    .slice(0, mostUses)
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
  return (
    <>
      <ul className="titled">
        {shown.map((use) => {
          const edits = editsOf(edit, use)
          return (
            <li key={use._id}>
              <h3>
                <a href={addresses.condition(use.slug)} {...edits('title')}>
                  {use.title}
                </a>
              </h3>
              <p {...edits('lede')}>{use.lede}</p>
              <Reason use={use} list={list} edit={edit} />
            </li>
          )
        })}
      </ul>
      {uses.length > shown.length && (
        <p>
          There are more: <a href={addresses.search}>search for them</a>.
        </p>
      )}
    </>
  )
}

/** Where the document of a page is used; `list` is where a condition gives the reason. */
export function usedOn<Page extends {edit: Edit}>(
  usesOf: (page: Page) => readonly Use[],
  list: string,
): PageSection<Page> {
  return {
    id: 'where-it-is-used',
    title: 'Where it is used',
    isEmpty: (page) => usesOf(page).length === 0,
    Content: (page) => <UsedOn uses={usesOf(page)} list={list} edit={page.edit} />,
  }
}
