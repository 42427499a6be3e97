import type {AddedPoints} from '#sanity/add-points.ts'
import type {Backend} from '#sanity/backend.ts'
import {EnvironmentError, parseEnvironment} from '#sanity/env/parse-environment.ts'

import {addReferencePoints} from './points.ts'
import {Refusal} from './refusal.ts'
import {loadEnvironmentFiles} from './settings.ts'

/** `npm run content:points`: the points of the WHO standard, as drafts, in whichever dataset is used. */
async function main(): Promise<string> {
  loadEnvironmentFiles(process.cwd(), 'production')
  const {backend, token} = parseEnvironment({...process.env, NODE_ENV: 'production'}, 'build')
  if (backend.kind === 'hosted' && token === undefined) {
    throw new EnvironmentError('SANITY_API_TOKEN is missing: a token that may write.')
  }
  const outcome = await addReferencePoints(process.cwd(), backend, token).catch(
    (problem: unknown) => {
      throw new Refusal(`The points were not added. ${remedy(backend)}\n  ${told(problem)}`)
    },
  )
  return report(outcome)
}

function remedy(backend: Backend): string {
  return backend.kind === 'embedded'
    ? `Does Ashi run? \`npm start\` brings the Content Lake at ${backend.apiHost}.`
    : `Does SANITY_API_TOKEN have the Editor role in ${backend.projectId}/${backend.dataset}?`
}

function told(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem)
}

function report({added, kept, renewed}: AddedPoints): string {
  const renewal = renewed > 0 ? ` Words for searching were renewed in ${renewed}.` : ''
  return `${added} points added as drafts, ${kept} were there and stayed as they were.${renewal}`
}

try {
  console.log(await main())
} catch (problem) {
  console.error(told(problem))
  process.exitCode = 1
}
