import {apiVersion} from '#sanity/backend.ts'
import {EnvironmentError, parseEnvironment} from '#sanity/env/parse-environment.ts'
import {webhookDefinition, webhookPath} from '#sanity/webhook/definition.ts'
import {ensureWebhook} from '#sanity/webhook/ensure-webhook.ts'

import {loadEnvironmentFiles} from './settings.ts'

/** `npm run webhook`: tells a hosted project to send its publications to this site. */
async function main(): Promise<void> {
  loadEnvironmentFiles(process.cwd(), 'production')
  const {backend, siteUrl, token, webhookSecret} = parseEnvironment(
    {...process.env, NODE_ENV: 'production'},
    'serve',
  )
  if (backend.kind === 'embedded') {
    console.log('Nothing to do: the embedded Content Lake gets its webhook from `npm start`.')
    return
  }
  if (webhookSecret === undefined) throw new EnvironmentError('SANITY_WEBHOOK_SECRET is missing.')
  const outcome = await ensureWebhook({
    apiHost: process.env.SANITY_API_HOST ?? 'https://api.sanity.io',
    projectId: backend.projectId,
    dataset: backend.dataset,
    siteUrl,
    secret: webhookSecret,
    token,
  })
  console.log(
    `Webhook “${webhookDefinition.name}” ${outcome}: ${backend.projectId}/${backend.dataset} → ${siteUrl}${webhookPath} (API ${apiVersion}).`,
  )
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
