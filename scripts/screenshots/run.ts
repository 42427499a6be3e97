/** `npm run docs:images`, or with `-- pages` or `-- studio` a part of it: the pictures of `docs/`. */
import {mkdirSync} from 'node:fs'
import path from 'node:path'

import {root} from '#tests/support/folders.ts'
import {buildSite} from '#tests/support/site.ts'

import {picturePages} from './pages.ts'
import {pictureStudio} from './studio.ts'

const folder = path.join(root, 'docs', 'images')
mkdirSync(folder, {recursive: true})
await buildSite()
const [only] = process.argv.slice(2)
if (only !== 'studio') await picturePages(folder)
if (only !== 'pages') await pictureStudio(folder)
