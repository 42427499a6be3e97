import {listAt, property, textAt} from '../claims/json.ts'
import type {PathStep} from '../claims/problem.ts'

/** Something that would make a page better. */
export interface Advice {
  path: PathStep[]
  message: string
}

interface Part {
  field: string
  message: string
  /** Only where it would be seen. */
  when?: (document: unknown) => boolean
}

const isOffered = (document: unknown) => textAt(document, 'kind') === 'clinic'

/** Parts that a page can do without, and its readers would miss, in the page's order. */
const parts: Readonly<Record<string, readonly Part[]>> = {
  condition: [
    {
      field: 'aliases',
      message: 'No other names yet. People search for them: add those that patients use.',
    },
    {
      field: 'conventional',
      message: 'No usual treatments yet. Without them “Usual treatment” is missing from the page.',
    },
    {
      field: 'differentials',
      message: 'Nothing yet that it could be mistaken for. Patients with something else need this.',
    },
    {
      field: 'points',
      message: 'No acupuncture points yet. Without them the page has no points on the figure.',
    },
    {field: 'triggerPoints', message: 'No trigger points yet. Add the muscles, if there are any.'},
    {
      field: 'evidence',
      message: 'No research yet. Say what studies found, also where they found no benefit.',
    },
    {field: 'faqs', message: 'No questions yet. Answer what patients ask before they book.'},
  ],
  treatment: [
    {
      field: 'technique',
      message: 'No technique in a few words yet. The summary table leaves its place empty.',
      when: isOffered,
    },
    {
      field: 'mechanism',
      message: 'Nothing yet on how it may work. The summary table leaves its place empty.',
      when: isOffered,
    },
    {
      field: 'adverseEffects',
      message: 'No unwanted effects yet. Patients are told of them before they agree.',
      when: isOffered,
    },
  ],
  triggerPoint: [
    {field: 'map', message: 'No place on the figure yet. Patients cannot see where it is.'},
  ],
  siteSettings: [
    {
      field: 'introduction',
      message: 'No introduction yet. It stands above the list of conditions.',
    },
    {field: 'hours', message: 'No opening hours yet. Patients look for them before they call.'},
  ],
}

function isThere(document: unknown, field: string): boolean {
  const value = property(document, field)
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value)
    ? listAt(document, field).length > 0
    : value !== undefined && value !== null
}

/** What a document lacks that no rule asks for. It may be of any type, and half filled in. */
export function missingParts(document: unknown): Advice[] {
  return (parts[textAt(document, '_type') ?? ''] ?? [])
    .filter(({field, when}) => !isThere(document, field) && (when?.(document) ?? true))
    .map(({field, message}) => ({path: [field], message}))
}
