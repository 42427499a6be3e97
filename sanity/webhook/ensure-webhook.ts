import {z} from 'zod'

import {webhookDefinition, webhookPath} from './definition.ts'

const hook = z.object({
  id: z.string(),
  name: z.string().nullable(),
  url: z.string(),
  dataset: z.string().nullable(),
})

/**
 * Makes sure that a project sends its publications to the site: creates the webhook, or brings the
 * one of the same name up to date. Serves Sanity's API and the embedded lake's alike.
 *
 * @throws if the API refuses; the message says what it answered
 */
export async function ensureWebhook(settings: {
  /** Origin of the API, `https://api.sanity.io` for hosted projects. */
  apiHost: string
  projectId: string
  dataset: string
  /** Origin of the site. */
  siteUrl: string
  secret: string
  token?: string | undefined
}): Promise<'created' | 'updated'> {
  const {apiHost, projectId, dataset, siteUrl, secret, token} = settings
  const endpoint = `${apiHost}/v2021-10-04/hooks/projects/${projectId}`
  const {name, filter, projection, on, ...rest} = webhookDefinition
  const body = {
    ...rest,
    type: 'document',
    name,
    url: siteUrl + webhookPath,
    dataset,
    rule: {on, filter, projection},
    secret,
    isDisabledByUser: false,
  }
  const request = async (method: string, url: string, json?: unknown): Promise<unknown> => {
    const response = await fetch(url, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : {authorization: `Bearer ${token}`}),
      },
      ...(json === undefined ? {} : {body: JSON.stringify(json)}),
    })
    if (!response.ok) {
      throw new Error(`${method} ${url} was answered ${response.status}: ${await response.text()}`)
    }
    return response.json()
  }
  const existing = z
    .array(hook)
    .parse(await request('GET', endpoint))
    .find((candidate) => candidate.name === name && candidate.dataset === dataset)
  if (existing) {
    await request('PATCH', `${endpoint}/${existing.id}`, body)
    return 'updated'
  }
  await request('POST', endpoint, body)
  return 'created'
}
