/** `npm run studies:check`: asks Crossref and PubMed whether studies were retracted or corrected. */
import {ClientError} from '@sanity/client'

import {publishedClient} from '#sanity/client.ts'
import {environment} from '#sanity/env/environment.ts'
import {EnvironmentError} from '#sanity/env/parse-environment.ts'
import {checkStudies, type CheckOutcome} from '#sanity/studies/check-studies.ts'
import {sourceClient} from '#sanity/studies/source-client.ts'

import {Refusal} from './refusal.ts'
import {loadEnvironmentFiles} from './settings.ts'

const usage = `Asks Crossref and PubMed about every study with a DOI or a PubMed number, and notes
in the study whether it was retracted or corrected, where it says so, and the day of the look.

  npm run studies:check               does it
  npm run studies:check -- --dry-run  says what would change, and changes nothing

It needs the network. With the embedded Content Lake, Ashi must be running (npm start); with a
hosted project, SANITY_API_TOKEN must be set.`

async function main(args: string[]): Promise<void> {
  const dryRun = args[0] === '--dry-run'
  if (args.length > (dryRun ? 1 : 0)) throw new Refusal(usage)
  loadEnvironmentFiles(process.cwd(), 'production')
  const {backend, token} = environment()
  if (backend.kind === 'hosted' && token === undefined) {
    throw new Refusal(
      'SANITY_API_TOKEN is missing: set it to a token with the Editor role, so that studies can be read and changed.',
    )
  }
  const lake = publishedClient()
  await lake.fetch('count(*[_type == "study"])').catch((problem: unknown) => {
    throw new Refusal(
      backend.kind === 'embedded'
        ? `The Content Lake does not answer at ${backend.apiHost}. Start Ashi (npm start) in another window, then try again.`
        : `Sanity project ${backend.projectId} does not answer: ${wordsOf(problem)}`,
    )
  })
  const outcome = await checkStudies({
    lake,
    sources: sourceClient(),
    today: new Date().toISOString().slice(0, 10),
    dryRun,
    say: (line) => console.log(line),
  })
  report(outcome, dryRun)
}

function report(outcome: CheckOutcome, dryRun: boolean): void {
  const {checked, changed, failed, unknown, unidentified, gaveUp} = outcome
  if (gaveUp) {
    throw new Refusal(
      `No study could be checked, and nothing was changed: ${failed[0]?.why ?? 'no source answered'}. Check the connection to the internet, then try again.`,
    )
  }
  for (const name of unknown)
    console.log(`${name}: neither Crossref nor PubMed knows it. Check its DOI.`)
  for (const name of unidentified) console.log(`${name}: has neither DOI nor PubMed number.`)
  for (const {name, why} of failed) console.error(`${name}: not checked, because ${why}.`)
  const skipped = failed.length + unknown.length + unidentified.length
  console.log(
    [
      `${checked} studies checked`,
      `${changed} ${dryRun ? 'would change' : 'changed'}`,
      `${skipped} not checked`,
    ].join(', ') + (dryRun ? '. Nothing was stored.' : '.'),
  )
  if (failed.length > 0) process.exitCode = 1
}

function wordsOf(problem: unknown): string {
  if (problem instanceof ClientError && [401, 403].includes(problem.statusCode)) {
    return 'its token may not do this. Give SANITY_API_TOKEN the Editor role.'
  }
  return problem instanceof Error ? problem.message : String(problem)
}

try {
  await main(process.argv.slice(2))
} catch (problem) {
  const known = problem instanceof Refusal || problem instanceof EnvironmentError
  console.error(known ? problem.message : `The check broke off: ${wordsOf(problem)}`)
  process.exitCode = 1
}
