import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {useMemo} from 'react'
import type {DocumentInspector, DocumentInspectorMenuItem} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {BeforeItGoesLive} from './before-it-goes-live.tsx'
import {inspectorTitle} from './inspector-title.ts'

const looks = {
  error: {icon: ErrorOutlineIcon, tone: 'critical', showAsAction: true},
  warning: {icon: WarningOutlineIcon, tone: 'caution', showAsAction: true},
  none: {icon: CheckmarkCircleIcon, tone: 'positive', showAsAction: true},
} as const

/** The button says at a glance whether anything stands in the way. */
function useMenuItem(): DocumentInspectorMenuItem {
  const {validation} = useDocumentPane()
  const errors = validation.filter(({level}) => level === 'error').length
  const look = errors > 0 ? looks.error : validation.length > 0 ? looks.warning : looks.none
  // The pane draws itself anew for each item that is not the one before.
  return useMemo(
    () => ({
      ...look,
      title: errors > 0 ? `${inspectorTitle}: ${errors} to mend` : inspectorTitle,
    }),
    [look, errors],
  )
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
