/**
 * The same with the settings for a project at sanity.io, whose hosts the embedded lake plays: the
 * Studio behind a sign-in, the webhook made by its command.
 */
import type {BrowserContext} from 'playwright-core'
import {z} from 'zod'

import {until} from '#scripts/until.ts'
import {openBrowser} from '#tests/support/browser.ts'
import {root, temporaryFolder} from '#tests/support/folders.ts'
import {freePort} from '#tests/support/free-port.ts'
import {
  type HostedSanity,
  projectId,
  startHostedSanity,
  tokens,
} from '#tests/support/hosted-sanity.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {startProgram} from '#tests/support/program.ts'
import {type RunningSite, startSite, webhookSecret} from '#tests/support/site.ts'

import {
  blockedPublishButton,
  formAddress,
  openDialog,
  patience,
  publishToReaders,
  textOf,
} from './studio-house.ts'

jest.setTimeout(300_000)

const knee = 'condition-runners-knee'
const kneePath = '/conditions/runners-knee'

let lake: RunningLake
let sanity: HostedSanity
let site: RunningSite
let context: BrowserContext
let closeBrowser: () => Promise<void>
/** What an operator sets. */
let settings: Record<string, string>

beforeAll(async () => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  lake = await startLake({documents: sampleDocuments(), origins: [origin]})
  sanity = await startHostedSanity(lake, origin)
  settings = {
    ...sanity.environment,
    NEXT_PUBLIC_SANITY_PROJECT_ID: projectId,
    NEXT_PUBLIC_SANITY_DATASET: 'production',
    SITE_URL: origin,
    SANITY_API_TOKEN: tokens.robot,
    SANITY_WEBHOOK_SECRET: webhookSecret,
  }
  site = await startSite({lake, port, env: settings})
  const browser = await openBrowser({proxy: sanity.proxy})
  context = browser.context
  context.setDefaultTimeout(patience)
  closeBrowser = browser.close
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await sanity.close()
  await lake.close()
})

const read = async (path: string) => (await fetch(site.url + path)).text()
const draft = () =>
  lake.client.withConfig({perspective: 'raw'}).getDocument<{heading?: string}>(`drafts.${knee}`)

test('pages are made of what the project has published', async () => {
  expect(await read(kneePath)).toContain('Runner’s knee')
  expect(sanity.served).toContainEqual(
    expect.stringContaining(`${projectId}.api.sanity.io/v2025-02-19/data/query/production`),
  )
  expect(sanity.refused).toEqual([])
})

test('the command makes the webhook by which publications arrive', async () => {
  const hooks = `http://localhost:${lake.port}/v2021-10-04/hooks/projects/local`
  const known = async () =>
    z.array(z.object({id: z.string(), url: z.string()})).parse(await (await fetch(hooks)).json())
  for (const {id} of await known()) await fetch(`${hooks}/${id}`, {method: 'DELETE'})
  const {folder, remove} = temporaryFolder('webhook')
  try {
    const {child, lines} = startProgram({
      name: 'webhook',
      args: [`${root}/scripts/webhook.ts`],
      env: {...process.env, ...settings},
      folder,
    })
    expect({...(await child.ended), lines}).toMatchObject({code: 0})
    expect(lines.join()).toContain(`${projectId}/production → ${site.url}/api/revalidate`)
  } finally {
    remove()
  }
  expect(await known()).toMatchObject([{url: `${site.url}/api/revalidate`}])
})

test('staff sign in, write, publish and preview; readers get it', async () => {
  const page = await context.newPage()
  const forbidden: string[] = []
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') forbidden.push(request.url())
  })
  await page.goto(formAddress({site}, 'condition', knee))
  await page.getByRole('link', {name: /Google/}).click()
  await textOf(page, 'heading').fill('Runner’s knee, by way of sanity.io')
  await until('the draft to be kept', async () => (await draft())?.heading?.includes('by way of'))
  expect(await read(kneePath)).not.toContain('by way of sanity.io')
  await publishToReaders(page)
  expect(await read(kneePath)).toContain('Runner’s knee, by way of sanity.io')

  await page.goto(`${site.url}/studio/presentation?preview=${kneePath}`)
  const heading = page.frameLocator('iframe').getByRole('heading', {level: 1})
  await heading.filter({hasText: 'by way of sanity.io'}).waitFor()
  expect(forbidden).toEqual([])
  await page.close()
})

test('publication can be scheduled where the plan has it, but not of what is blocked', async () => {
  const page = await context.newPage()
  await page.goto(formAddress({site}, 'condition', knee))
  await textOf(page, 'heading').fill('Runner’s knee, from tomorrow on')
  await until('the draft to be kept', async () => (await draft())?.heading?.includes('tomorrow'))
  const dialog = await openDialog(page, 'Schedule publish')
  await dialog
    .getByText(/schedule/i)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')

  await lake.client.patch(`drafts.${knee}`).set({care: []}).commit()
  await blockedPublishButton(page).waitFor()
  const schedule = page.getByRole('menuitem', {name: 'Schedule publish', disabled: true})
  await until('the menu not to let one schedule', async () => {
    if (await schedule.isVisible()) return true
    await page.getByTestId('action-menu-button').click({timeout: 5000})
    return undefined
  })
  await page.close()
})
