/** `npm run import -- FILE [--dry-run] [--json]`: makes a draft of an existing page. */
import {randomUUID} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {basename} from 'node:path'

import {createClient} from '@sanity/client'

import {limits} from '#lib/import/limits.ts'
import {planImport} from '#lib/import/plan.ts'
import {ImportRefusal} from '#lib/import/refusal.ts'
import {readSource} from '#lib/import/source/read-source.ts'
import {wordsOfPlan} from '#lib/import/words-of-plan.ts'
import {apiVersion, connection} from '#sanity/backend.ts'
import {parseEnvironment} from '#sanity/env/parse-environment.ts'
import {loadCatalog} from '#sanity/import/catalog.ts'
import {makeDraft} from '#sanity/import/make-draft.ts'

import {loadEnvironmentFiles} from './settings.ts'

const usage = `Makes a draft of an existing page: .docx, .html, .md or plain text.

  npm run import -- FILE             shows what goes where, and makes the draft
  npm run import -- FILE --dry-run   shows what would go where, and writes nothing
  npm run import -- FILE --json      the same as JSON, for programs

The site, or its Content Lake, must be running. Ends with 0 if all went well, 1 if the file or the
Content Lake refused, 2 if the command was not understood.`

const options = new Set(['--dry-run', '--json'])

async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const [file] = files
  const unknown = args.filter((arg) => arg.startsWith('--') && !options.has(arg))
  if (file === undefined || files.length > 1 || unknown.length > 0) {
    console.error(usage)
    return 2
  }
  loadEnvironmentFiles(process.cwd(), 'production')
  const {backend, siteUrl, token} = parseEnvironment(process.env, 'build')
  const client = createClient({
    ...connection(backend),
    ...(token === undefined ? {} : {token}),
    apiVersion,
    useCdn: false,
    perspective: 'raw',
  })
  const source = await readSource(bytesOf(file), basename(file))
  const catalog = await loadCatalog(client).catch(() => {
    throw new ImportRefusal(
      'The Content Lake does not answer. Start the site (npm start), or look at the settings of the Sanity project.',
    )
  })
  const plan = planImport(source, catalog, {fileName: basename(file), newId: randomUUID})
  const isDry = args.includes('--dry-run')
  const id = isDry ? undefined : await makeDraft(client, plan)
  const address = id && `${siteUrl}/studio/intent/edit/id=${id};type=condition/`
  if (args.includes('--json')) {
    console.log(JSON.stringify({...plan, ...(address && {draft: address})}, null, 2))
  } else {
    const end = address ? `The draft: ${address}` : 'Nothing was written.'
    console.log(`${wordsOfPlan(plan)}\n\n${end}`)
  }
  return 0
}

function bytesOf(file: string): Uint8Array {
  try {
    if (statSync(file).size > limits.bytes) throw new ImportRefusal(`${file} is too large.`)
    return readFileSync(file)
  } catch (problem) {
    if (problem instanceof ImportRefusal) throw problem
    throw new ImportRefusal(`${file} cannot be read. Is the name right?`)
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
