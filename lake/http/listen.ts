import type {FastifyInstance} from 'fastify'
import {mutationEvents, type Wishes} from '../listen/mutation-events.ts'
import {RecentCommits} from '../listen/recent-commits.ts'
import {conditionOf, type Condition} from '../query/condition.ts'
import {newDocumentId} from '../store/ids.ts'
import type {RecordedCommit} from '../store/sqlite-store.ts'
import type {LakeContext} from './context.ts'
import {describeQueryFailure} from './errors.ts'
import {EventStream, lastEventId} from './event-stream.ts'
import {checkDataset, QueryString} from './parameters.ts'

/** `GET /data/listen/:dataset`: tells of changes to the documents that a query describes. */
export function listenEndpoint(server: FastifyInstance, {store, stopping}: LakeContext): void {
  const recent = new RecentCommits(store)

  server.get('/:version/data/listen/:dataset', (request, reply) => {
    checkDataset(request.params)
    const parameters = new QueryString(request.query)
    const query = parameters.text('query') ?? '*'
    const params = parameters.groqParameters()
    const wishes = readWishes(parameters)
    const resumable = parameters.flag('enableResume')
    const seen = resumable ? lastEventId(request) : undefined

    let stop = () => {}
    const stream = new EventStream(request, reply, stopping, () => stop())
    let condition: Condition
    try {
      condition = conditionOf(query, params, store)
    } catch (error) {
      stream.send('channelError', describeQueryFailure(query, error).body)
      stream.close()
      return
    }
    const tell = (commit: RecordedCommit) => {
      const events = mutationEvents(commit, condition, wishes)
      events.forEach((event, index) => {
        const complete = index === events.length - 1
        // Seen only when the last event of its transaction was; those before it may come twice.
        const position = complete ? commit.sequence : commit.sequence - 1
        stream.send('mutation', event, resumable ? String(position) : undefined)
      })
    }
    const greeting = {listenerName: newDocumentId()}
    const missed = seen === undefined ? undefined : recent.since(Number(seen))
    if (missed) {
      stream.send('welcomeback', greeting, String(store.sequence))
      missed.forEach(tell)
    } else {
      const event = missed === null ? 'reset' : 'welcome'
      stream.send(event, greeting, resumable ? String(store.sequence) : undefined)
    }
    stop = store.subscribe(tell)
  })
}

function readWishes(parameters: QueryString): Wishes {
  return {
    includeResult: parameters.flag('includeResult'),
    includePreviousRevision: parameters.flag('includePreviousRevision'),
    includeMutations: parameters.flag('includeMutations', true),
    includeAllVersions: parameters.flag('includeAllVersions'),
    effects: parameters.text('effectFormat') === 'mendoza',
  }
}
