import {shownFields} from '#lib/revalidation/shown-fields.ts'

/** What the site asks Sanity to send it: every publication of a document that pages are made of, or tested by. */
export const webhookDefinition = {
  name: 'Ashi: refresh pages',
  filter: `_type in [${[...Object.keys(shownFields), 'redirect', 'experiment'].map((type) => JSON.stringify(type)).join(', ')}]`,
  projection: '{"before": before(), "after": after()}',
  on: ['create', 'update', 'delete'],
  apiVersion: 'v2025-02-19',
  httpMethod: 'POST',
  includeDrafts: false,
} as const

/** Path of the site that receives it. */
export const webhookPath = '/api/revalidate'
