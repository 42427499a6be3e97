import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {
  CountsDifferError,
  CountsError,
  type CountsStore,
  openCounts,
} from '#lib/experiments/store/counts.ts'
import {fromLines, toLines} from '#lib/experiments/store/lines.ts'

import {explain, Refusal} from './refusal.ts'
import {loadEnvironmentFiles} from './settings.ts'

const usage = `Keeps and moves what A/B tests counted.

  npm run counts -- export FILE             writes every count, one JSON object a line
  npm run counts -- import FILE             adds the counts of a file; refuses when some are there
                                            with other numbers
  npm run counts -- import FILE --replace   overwrites those

The counts are in the PostgreSQL database of DATABASE_URL, else in the folder of COUNTS_FOLDER
(.ashi/counts if not given), which only one process can open: stop the site first.`

/** Exports or imports counts, as the arguments say. */
async function main(args: string[]): Promise<string> {
  const [command, file, ...options] = args
  const replace = options.length === 1 && options[0] === '--replace' && command === 'import'
  if (file === undefined || (options.length > 0 && !replace)) throw new Refusal(usage)
  loadEnvironmentFiles(process.cwd(), 'production')
  switch (command) {
    case 'export':
      return withCounts('read', (store) => exportTo(file, store))
    case 'import': {
      const counts = readCounts(file)
      return withCounts('write', async (store) => {
        const {added, replaced, same} = await store.put(counts, {replace})
        return `${store.where}: ${added} counts added, ${replaced} replaced, ${same} there already.`
      })
    }
    default:
      throw new Refusal(usage)
  }
}

async function withCounts<T>(purpose: 'read' | 'write', use: (store: CountsStore) => Promise<T>) {
  const databaseUrl = process.env.DATABASE_URL
  const folder = process.env.COUNTS_FOLDER || join('.ashi', 'counts')
  if (!databaseUrl && purpose === 'read' && !existsSync(folder)) {
    throw new Refusal(
      `Nothing was counted yet: there is no ${folder}, and DATABASE_URL is not set.`,
    )
  }
  const store = await openCounts({databaseUrl, folder})
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

async function exportTo(file: string, store: CountsStore): Promise<string> {
  const counts = await store.all()
  const unfinished = `${file}.${process.pid}.new`
  try {
    writeFileSync(unfinished, toLines(counts), {flush: true})
    renameSync(unfinished, file)
  } catch (problem) {
    throw explain(problem, `${file} cannot be written`)
  }
  return `${counts.length} counts of ${store.where} written to ${file}.`
}

function readCounts(file: string) {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (problem) {
    throw explain(problem, `${file} cannot be read`)
  }
  try {
    return fromLines(text)
  } catch (problem) {
    throw problem instanceof CountsError
      ? new Refusal(`${file} was not imported:\n${problem.message}`)
      : problem
  }
}

function inWords(problem: unknown): string {
  if (problem instanceof CountsDifferError) {
    const shown = problem.counts.slice(0, 5).map(({day, experiment, revision, arm}) => {
      return `  ${day}, test ${experiment}, revision ${revision}, arm ${arm}`
    })
    return `Nothing was imported: ${problem.message}, among them\n${shown.join('\n')}\nImport into a database that has not counted these yet, or overwrite them with --replace.`
  }
  return problem instanceof Error ? problem.message : String(problem)
}

try {
  console.log(await main(process.argv.slice(2)))
} catch (problem) {
  console.error(inWords(problem))
  process.exitCode = 1
}
