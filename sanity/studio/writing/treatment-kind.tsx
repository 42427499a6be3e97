import type {ReactNode} from 'react'
import {ReferenceInputOptionsProvider, useReferenceInputOptions} from 'sanity'

import type {TreatmentKind} from '#lib/content/vocabulary.ts'

import {treatmentTemplates} from './templates.ts'

/** Which treatments a list is of: those can be chosen there, and a new one is one of them. */
export const kindsByList: Readonly<Record<string, TreatmentKind>> = {
  conventionalTreatment: 'conventional',
  approach: 'clinic',
}

/** A part of a form in which every new treatment is of one kind. */
export function OfKind({kind, children}: {kind: TreatmentKind; children: ReactNode}) {
  const options = useReferenceInputOptions()
  const {initialValueTemplateItems: items = []} = options
  const offered = items.filter(
    ({template}) => template.schemaType !== 'treatment' || template.id === treatmentTemplates[kind],
  )
  return (
    <ReferenceInputOptionsProvider {...options} initialValueTemplateItems={offered}>
      {children}
    </ReferenceInputOptionsProvider>
  )
}
