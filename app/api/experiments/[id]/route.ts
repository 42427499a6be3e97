import {cumulative} from '#lib/experiments/statistics/cumulative.ts'
import {judge} from '#lib/experiments/statistics/verdict.ts'
import {weightsOf} from '#lib/content/experiment.ts'
import {reasonOf} from '#lib/reason.ts'
import {environment} from '#sanity/env/environment.ts'
import {loadExperiments} from '#sanity/experiments/load-experiments.ts'
import {log} from '#sanity/log.ts'

import {counts, refusals} from '../../../experiments/counts.ts'
import {refusalOfStranger} from '../../staff-only.ts'

const headers = {'cache-control': 'private, no-store'}

/** What is known of a test, for members of the clinic's Sanity project. */
export async function GET(
  request: Request,
  {params}: {params: Promise<{id: string}>},
): Promise<Response> {
  const {id} = await params
  if (!environment().experiments) return refuse(404, 'Tests are turned off on this site.')
  const stranger = await refusalOfStranger(request, 'Results are')
  if (stranger) return refuse(stranger.status, stranger.error)
  try {
    const {all, leftOut} = await loadExperiments()
    const test = all.find(({_id}) => _id === id)
    if (test?.startedAt === undefined) return refuse(404, 'This test was never started.')
    const {revision, plannedSample, startedAt, stoppedAt} = test
    await refusals().flush()
    const store = await counts()
    const counted = await store.counts(id, revision)
    const weights = weightsOf(test)
    const verdict = judge({
      ...{counts: counted, weights, plannedSample, startedAt, stoppedAt},
      now: new Date(),
    })
    return Response.json(
      {
        verdict,
        cumulative: cumulative(counted, weights.length),
        refusedBefore: await store.refusedBefore(id, revision),
        leftOut: leftOut.get(id),
      },
      {headers},
    )
  } catch (error) {
    const reason = reasonOf(error)
    log('results-unavailable', {experiment: id, reason})
    return refuse(503, 'The counts cannot be read at the moment. Try again in a minute.')
  }
}

function refuse(status: number, error: string): Response {
  return Response.json({error}, {status, headers})
}
