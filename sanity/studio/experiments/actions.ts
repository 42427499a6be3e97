import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
  DocumentActionsContext,
} from 'sanity'

/** What a form may do to a test; its states change in the Experiments tool only. */
const allowed = new Set(['discardChanges', 'duplicate', 'delete'])

/** The offer to delete a test, which must be stopped first if it runs. */
export function unlessRunning(
  deletion: DocumentActionDescription | null,
  status: unknown,
): DocumentActionDescription | null {
  return deletion && status === 'running'
    ? {...deletion, disabled: true, title: 'Stop the test in “Experiments” first.'}
    : deletion
}

function ofStopped(deletion: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) =>
    unlessRunning(deletion(props), props.published?.['status'])
  return Object.assign(action, {action: deletion.action})
}

const measured = new Set(['startedAt', 'stoppedAt', 'applied'])

/** A copy is a new test: what was measured is not its own. */
export function asNewTest(test: object): Record<string, unknown> {
  const kept = Object.entries(test).filter(([name]) => !measured.has(name))
  return {...Object.fromEntries(kept), status: 'draft', revision: 0}
}

function asNew(duplication: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props: DocumentActionProps) => {
    const withMap = {...props, mapDocument: asNewTest}
    return duplication(withMap)
  }
  return Object.assign(action, {action: duplication.action})
}

/**
 * The actions of a test’s form. Other types keep theirs.
 *
 * @param open the first of them: it leads to the tool
 */
export function experimentActions(
  actions: DocumentActionComponent[],
  {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
  open: DocumentActionComponent,
): DocumentActionComponent[] {
  if (schemaType !== 'experiment') return actions
  const left = actions
    .filter(({action}) => action !== undefined && allowed.has(action))
    .map((component) => {
      if (component.action === 'delete') return ofStopped(component)
      return component.action === 'duplicate' ? asNew(component) : component
    })
  return [open, ...left]
}
