import {Box, Flex} from '@sanity/ui'
import {useCallback, useEffect, useMemo, useState} from 'react'
import {type DocumentInspectorProps, useValidationStatus} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'

import {draftListing} from '#lib/checks/draft-listing.ts'
import {resolved} from '#lib/checks/resolved.ts'
import type {PathStep} from '#lib/claims/problem.ts'

import {changeBy} from './changed-pages.ts'
import {InspectorPanel} from './inspector-panel.tsx'
import {inspectorTitle} from './inspector-title.ts'
import {reportOn} from './report.ts'
import {marksOf} from './share-marks.ts'
import {usePages} from './use-changed-pages.ts'
import {useSettled} from './use-settled.ts'
import {useSurroundings} from './use-surroundings.ts'

/** How long somebody who types may pause before the checks follow, in milliseconds. */
const pause = 250

/** Beside the form: what a document still needs before readers may see it. */
export function BeforeItGoesLive({documentType: type, onClose}: DocumentInspectorProps) {
  const pane = useDocumentPane()
  const {documentId: id, schemaType, onPathOpen, onFocus, editState} = pane
  const siteUrl = globalThis.location.origin
  const document = useSettled(pane.value, pause)
  const validation = useSettled(pane.validation, pause)
  const surroundings = useSurroundings(document, id, siteUrl)
  const isChecking = useFirstCheck(pane.value._id, type)

  const report = useMemo(
    () =>
      reportOn({
        document,
        fields: schemaType.fields.map(({name}) => name),
        validation,
        surroundings,
        siteUrl,
      }),
    [document, schemaType, validation, surroundings, siteUrl],
  )
  const listing = useMemo(() => draftListing(document), [document])
  const marks = useMemo(
    () => marksOf(type, resolved(document, surroundings?.documents ?? new Map())),
    [type, document, surroundings],
  )
  const published = editState?.published ?? null
  const change = useMemo(
    () => changeBy(id, type, document, published),
    [id, type, document, published],
  )
  const pages = usePages({id, type, title: listing?.name ?? 'This', change})

  const open = useCallback(
    (path: PathStep[]) => {
      onPathOpen(path)
      onFocus(path)
    },
    [onPathOpen, onFocus],
  )
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader
        as="header"
        flex="none"
        title={inspectorTitle}
        closeButtonLabel={`Close “${inspectorTitle}”`}
        onClose={onClose}
      />
      <Box flex={1} overflow="auto">
        <InspectorPanel
          type={type}
          report={report}
          isChecking={isChecking}
          isPublished={published !== null}
          listing={listing}
          clinicName={surroundings?.clinicName ?? ''}
          marks={marks}
          siteUrl={siteUrl}
          pages={type === 'experiment' ? undefined : pages}
          open={open}
        />
      </Box>
    </Flex>
  )
}

/** Until the form's rules have been gone through once, nothing can be said of them. */
function useFirstCheck(id: string, type: string): boolean {
  const {isValidating} = useValidationStatus(id, type, true)
  const [isChecking, setChecking] = useState(true)
  useEffect(() => {
    if (!isValidating) setChecking(false)
  }, [isValidating])
  return isChecking
}
