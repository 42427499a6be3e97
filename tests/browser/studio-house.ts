import type {BrowserContext, Locator, Page} from 'playwright-core'

import {until} from '#scripts/until.ts'
import {openBrowser} from '#tests/support/browser.ts'
import {freePort} from '#tests/support/free-port.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

/** How long a browser waits for something to appear, in milliseconds. */
export const patience = 60_000

export interface StudioHouse {
  lake: RunningLake
  site: RunningSite
  /** Staff's browser. */
  context: BrowserContext
  /** A document as the lake holds it: `drafts.` and an id for a draft. */
  stored: (id: string) => Promise<Record<string, unknown> | undefined>
  /** What a reader gets, who knows nothing of drafts. */
  read: (path: string) => Promise<string>
  close: () => Promise<void>
}

/** The sample clinic's lake and site, and a browser that may use its Studio. */
export async function openStudioHouse(env: Record<string, string> = {}): Promise<StudioHouse> {
  const port = await freePort()
  const lake = await startLake({
    documents: sampleDocuments(),
    origins: [`http://localhost:${port}`],
  })
  const site = await startSite({lake, port, env})
  const {context, close} = await openBrowser()
  context.setDefaultTimeout(patience)
  const raw = lake.client.withConfig({perspective: 'raw'})
  return {
    lake,
    site,
    context,
    stored: (id) => raw.getDocument(id),
    read: async (path) => (await fetch(site.url + path)).text(),
    close: async () => {
      await close()
      await site.close()
      await lake.close()
    },
  }
}

/** The text input of a field of the Studio's form. */
export function textOf(page: Page, field: string): Locator {
  return page.getByTestId(`field-${field}`).getByRole('textbox')
}

/** Where a document is edited. */
export function formAddress({site}: Pick<StudioHouse, 'site'>, type: string, id: string): string {
  return `${site.url}/studio/intent/edit/id=${id};type=${type}/`
}

/** The button “Publish”, while the Studio allows it. */
export function publishButton(page: Page | Locator): Locator {
  return page.locator('[data-testid="action-publish"]:not([disabled]):not([data-disabled="true"])')
}

/** The button “Publish”, once the Studio has looked and does not allow it. */
export function blockedPublishButton(page: Page): Locator {
  return page.locator('[data-testid="action-publish"]:is([disabled],[data-disabled="true"])')
}

/** Presses Publish as soon as the Studio allows it. */
export async function publish(page: Page): Promise<void> {
  await publishButton(page).click()
}

/** Presses Publish, and waits until the Studio says that readers have it. */
export async function publishToReaders(page: Page): Promise<void> {
  await publish(page)
  await page.getByTestId('live-note').waitFor()
}

/** Waits until readers find a text on a page. */
export async function reads(house: StudioHouse, path: string, text: string): Promise<void> {
  await until(`readers of ${path} to find “${text}”`, async () =>
    (await house.read(path)).includes(text),
  )
}

/** Chooses from the menu beside “Publish”, which closes when the Studio learns something meanwhile. */
export async function chooseAction(page: Page, action: string): Promise<void> {
  const item = page.locator('[role=menuitem]:not([disabled])', {hasText: action})
  await until(`the menu to offer “${action}”`, async () => {
    if (!(await item.isVisible())) {
      await page.getByTestId('action-menu-button').click({timeout: 5000})
    }
    await item.click({timeout: 5000})
    return true
  })
}

/** Chooses what opens a dialog, which the Studio also closes while a form is being opened. */
export async function openDialog(page: Page, action: string): Promise<Locator> {
  const dialog = page.getByRole('dialog')
  await until(`the dialog of “${action}”`, async () => {
    await chooseAction(page, action)
    await dialog.waitFor({timeout: 5000})
    return true
  })
  return dialog
}

/** Adds a clinician who can review pages. */
export async function addReviewer({lake}: StudioHouse): Promise<void> {
  await lake.client.create({
    _id: 'clinician-ada',
    _type: 'clinician',
    name: 'Ada Test',
    credentials: 'L.Ac. (made up for a test)',
    profileUrl: 'https://www.example.com/ada',
  })
}

/** Says that this clinician has read the page whose form is open. */
export async function markAsReviewed(page: Page): Promise<void> {
  const dialog = await openDialog(page, 'Mark as reviewed')
  await dialog.getByLabel('Who read the page').selectOption('clinician-ada')
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', {name: 'Mark as reviewed'}).click()
}
