import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {sampleDocuments, toNdjson} from './sample.ts'

writeFileSync(join(import.meta.dirname, 'sample.ndjson'), toNdjson(sampleDocuments()))
