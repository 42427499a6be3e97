import {accessSync, constants} from 'node:fs'
import path from 'node:path'

import {type BrowserContext, chromium} from 'playwright-core'

import {temporaryFolder} from './folders.ts'

/** For a browser that tests a site on this machine and asks nobody else for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenBrowser {
  context: BrowserContext
  close: () => Promise<void>
}

/**
 * Opens the system's Chromium, without a window, with a profile of its own.
 *
 * @param proxy its way to all other machines, whose certificates it then believes
 */
export async function openBrowser({proxy}: {proxy?: string} = {}): Promise<OpenBrowser> {
  const {folder, remove} = temporaryFolder('profile')
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    headless: true,
    viewport: {width: 1400, height: 900},
    args: [...chromiumFlags, ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`])],
    ignoreHTTPSErrors: proxy !== undefined,
  })
  return {
    context,
    close: async () => {
      await context.close()
      remove()
    },
  }
}

/** Chromium as CHROMIUM_PATH names it, or the first that PATH leads to. */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH
  if (given) return given
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isExecutable)
  if (found) return found
  throw new Error(
    'No Chromium on the PATH. Install it (apt-get install chromium), or set CHROMIUM_PATH.',
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
