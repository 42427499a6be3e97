import {z} from 'zod'

import {acupuncturePoint} from '#lib/content/acupuncture-point.ts'
import {condition} from '#lib/content/condition.ts'
import {faq} from '#lib/content/faq.ts'
import {siteSettings} from '#lib/content/site-settings.ts'
import {study} from '#lib/content/study.ts'
import {treatment} from '#lib/content/treatment.ts'
import {triggerPoint} from '#lib/content/trigger-point.ts'

import {byId, isObject} from './documents.ts'

/** What a page reads of each type of document. */
export const contentTypes: Record<string, z.ZodObject> = {
  acupuncturePoint,
  condition,
  faq,
  siteSettings,
  study,
  treatment,
  triggerPoint,
}

/** Fields that a query asks for inside documents, whether an author has filled them or not. */
const fieldsOfMembers: Record<string, string[]> = {
  anatomyTerm: ['uberon'],
  approach: ['text', 'technique', 'mechanism', 'studies'],
  author: ['given'],
  block: ['style', 'listItem', 'level', 'markDefs', 'children'],
  citation: ['text', 'marks', 'studies'],
  callToActionOverride: ['heading', 'text', 'bookLabel', 'callLabel'],
  careAdvice: ['action'],
  conventionalTreatment: ['note'],
  evidence: ['indirect'],
  mechanism: ['studies'],
  medicalCode: ['label'],
  postalAddress: ['street', 'locality', 'region', 'postalCode', 'country'],
  retraction: ['checkedAt', 'source'],
  span: ['text', 'marks', 'studies'],
  triggerPointUse: ['group'],
}

/** Members that are a reference with something said about it: the reference becomes the member. */
const aboutReference = new Set([
  'approach',
  'conventionalTreatment',
  'evidence',
  'pointUse',
  'triggerPointUse',
])

/** A document as a query would answer it: missing fields are `null`, references hold their document. */
export function project(document: Record<string, unknown>): unknown {
  return projected({_updatedAt: '2026-01-01T00:00:00Z', ...document})
}

function projected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(projected)
  if (!isObject(value)) return value
  if (value._type === 'slug') return value.current
  if (value._type === 'differential') return projectedDifferential(value)
  if (value._type === 'reference') return resolved(value)
  const type = String(value._type)
  const asked = Object.keys(contentTypes[type]?.shape ?? {}).concat(fieldsOfMembers[type] ?? [])
  const empty = Object.fromEntries(asked.map((name) => [name, null]))
  const reference = aboutReference.has(type)
    ? Object.values(value).find((held) => isObject(held) && held._type === 'reference')
    : undefined
  const fields = Object.entries(value).map(([name, held]) => [name, projected(held)])
  return {...empty, ...Object.fromEntries(fields), ...(isObject(reference) && resolved(reference))}
}

/** Conditions refer to one another, so of another condition only what a link shows is asked. */
function projectedDifferential({name = null, condition, ...member}: Record<string, unknown>) {
  if (!isObject(condition)) return {...member, name, condition: null}
  const page = byId.get(String(condition._ref))
  const document = page ? {_id: page._id, title: page.title, slug: projected(page.slug)} : null
  return {...member, name, condition: {_ref: condition._ref, document}}
}

function resolved({_ref}: Record<string, unknown>) {
  const document = typeof _ref === 'string' ? byId.get(_ref) : undefined
  return {_ref, document: document ? projected(document) : null}
}
