import {definePlugin, type InputProps} from 'sanity'

import {copyActions} from './copies.ts'
import {newDocumentOptions, templates} from './templates.ts'
import {kindsByList, OfKind} from './treatment-kind.tsx'

/** What a new document and a copy hold, and what is made without leaving a form. */
export const writing = definePlugin({
  name: 'writing',
  schema: {templates},
  document: {actions: copyActions, newDocumentOptions},
  form: {
    components: {
      input: (props: InputProps) => {
        const kind = kindsByList[props.schemaType.name]
        const input = props.renderDefault(props)
        return kind ? <OfKind kind={kind}>{input}</OfKind> : input
      },
    },
  },
})
