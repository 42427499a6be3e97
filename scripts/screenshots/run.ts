/** `npm run docs:images`: the pictures of `docs/`, from the sample clinic. */
import {mkdirSync} from 'node:fs'
import path from 'node:path'

import {root} from '#tests/support/folders.ts'
import {buildSite} from '#tests/support/site.ts'

import {picturePages} from './pages.ts'
import {pictureStudio} from './studio.ts'

const folder = path.join(root, 'docs', 'images')
mkdirSync(folder, {recursive: true})
await buildSite()
await picturePages(folder)
await pictureStudio(folder)
