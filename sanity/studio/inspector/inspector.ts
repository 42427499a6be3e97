import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type DocumentInspector, type DocumentInspectorMenuItem} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {BeforeItGoesLive} from './before-it-goes-live.tsx'
import {inspectorTitle} from './inspector-title.ts'

/** The button says at a glance whether anything stands in the way. */
function useMenuItem(): DocumentInspectorMenuItem {
  const {validation} = useDocumentPane()
  const errors = validation.filter(({level}) => level === 'error').length
  if (errors > 0) {
    return {
      title: `${inspectorTitle}: ${errors} to mend`,
      icon: ErrorOutlineIcon,
      tone: 'critical',
      showAsAction: true,
    }
  }
  return validation.length > 0
    ? {title: inspectorTitle, icon: WarningOutlineIcon, tone: 'caution', showAsAction: true}
    : {title: inspectorTitle, icon: CheckmarkCircleIcon, tone: 'positive', showAsAction: true}
}

const inspector: DocumentInspector = {
  name: 'before-it-goes-live',
  component: BeforeItGoesLive,
  useMenuItem,
}

/** Sanity's own list of what its rules say, which is a part of ours. */
const replaced = 'sanity/structure/validation'

/** Types of which nothing is written but an address. */
const without = new Set(['redirect'])

/** The inspectors beside the form of a type of document. */
export function inspectorsFor(
  inspectors: DocumentInspector[],
  {documentType}: {documentType: string},
): DocumentInspector[] {
  return without.has(documentType)
    ? inspectors
    : [inspector, ...inspectors.filter(({name}) => name !== replaced)]
}
