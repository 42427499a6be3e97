import {openBrowser} from '#tests/support/browser.ts'
import {sampleDocuments, startLake} from '#tests/support/lake.ts'
import {startSite} from '#tests/support/site.ts'

import {keep} from './keep.ts'

const pages = {
  home: '/',
  condition: '/conditions/runners-knee',
  'condition-care': '/conditions/runners-knee#when-to-get-help',
  'condition-table': '/conditions/runners-knee#at-a-glance',
  'condition-points': '/conditions/runners-knee#acupuncture-points',
  'condition-muscles': '/conditions/neck-pain#trigger-points',
  'condition-research': '/conditions/runners-knee#research',
  'condition-sources': '/conditions/runners-knee#sources',
  treatment: '/treatments/dry-needling',
  point: '/points/st35',
  muscle: '/trigger-points/rectus-femoris',
  search: '/search?q=neck+pane',
  missing: '/conditions/runer-knee',
}

const screens = [
  {width: 390, height: 844},
  {width: 1280, height: 900},
]

/** Every page type as a phone and a desktop show it, light and dark. */
export async function picturePages(folder: string): Promise<void> {
  const lake = await startLake({documents: sampleDocuments()})
  const site = await startSite({lake})
  const browser = await openBrowser()
  const page = await browser.context.newPage()
  for (const [name, address] of Object.entries(pages)) {
    for (const screen of screens) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(screen)
        await page.emulateMedia({colorScheme, reducedMotion: 'reduce'})
        // The same page at another place would only be scrolled.
        await page.goto('about:blank')
        await page.goto(site.url + address, {waitUntil: 'networkidle'})
        await keep(page, folder, `${name}-${screen.width}-${colorScheme}`)
      }
    }
  }
  await browser.close()
  await site.close()
  await lake.close()
}
