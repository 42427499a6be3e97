import path from 'node:path'

import type {Page} from 'playwright-core'
import sharp from 'sharp'

/** Keeps what a browser shows now as a picture of this name. */
export async function keep(page: Page, folder: string, name: string): Promise<void> {
  const picture = await page.screenshot()
  await sharp(picture)
    .webp({quality: 82})
    .toFile(path.join(folder, `${name}.webp`))
}
