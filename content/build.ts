import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {referencePoints} from './reference/points.ts'
import {sampleDocuments, toNdjson} from './sample.ts'

const at = (file: string) => join(import.meta.dirname, file)

writeFileSync(at('sample.ndjson'), toNdjson(sampleDocuments()))
writeFileSync(at('reference/points.ndjson'), toNdjson(referencePoints()))
