import type {Template, TemplateItem} from 'sanity'
import {z} from 'zod'

import {bodyRegions, type TreatmentKind} from '#lib/content/vocabulary.ts'

import {newCondition} from './new-condition.ts'

/** Treatments are made as one of two kinds, so that nobody has to know where each can be chosen. */
export const treatmentTemplates: Readonly<Record<TreatmentKind, string>> = {
  conventional: 'treatment-conventional',
  clinic: 'treatment-clinic',
}

const titles: Readonly<Record<TreatmentKind, string>> = {
  conventional: 'Conventional treatment',
  clinic: 'Treatment of the clinic',
}

function treatmentTemplate(kind: TreatmentKind, like: Template): Template {
  return {...like, id: treatmentTemplates[kind], title: titles[kind], value: {kind}}
}

const inRegion = z.object({region: z.enum(bodyRegions.values).optional()}).optional()

/** A muscle knows its part of the body when it is made from its list. */
function newTriggerPoint(given: unknown) {
  return inRegion.parse(given) ?? {}
}

/** The Studio's templates, with those that fill in what most new documents have in common. */
export function templates(usual: Template[]): Template[] {
  return usual.flatMap((template) => {
    if (template.id === 'condition') return {...template, value: newCondition}
    if (template.id === 'triggerPoint') return {...template, value: newTriggerPoint}
    if (template.id !== 'treatment') return template
    return [
      template,
      treatmentTemplate('conventional', template),
      treatmentTemplate('clinic', template),
    ]
  })
}

/** What is offered as new; the treatment without a kind is for addresses that name its type. */
export function newDocumentOptions(options: TemplateItem[]): TemplateItem[] {
  return options.filter(({templateId}) => templateId !== 'treatment')
}
