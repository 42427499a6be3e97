/** Stands in for the Content Lake where only starting and stopping is looked at. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    data: {type: 'string', default: '.'},
    port: {type: 'string', default: '0'},
    origin: {type: 'string', multiple: true},
    'webhook-url': {type: 'string'},
    'webhook-filter': {type: 'string'},
    'webhook-projection': {type: 'string'},
  },
})
const [command, file] = positionals
const store = join(values.data, 'lake.sqlite')

if (command === 'import') {
  writeFileSync(store, readFileSync(file ?? ''))
} else {
  const fate = process.env.STAND_IN_LAKE
  if (fate === 'dies') throw new Error('the lake has a hole')
  createServer((request, response) => {
    if (request.url === '/die') process.exit(3)
    const documents = existsSync(store) ? readFileSync(store, 'utf8').trim().split('\n') : []
    response.setHeader('content-type', 'application/json')
    const isCount = decodeURIComponent(request.url ?? '').includes('query=count(')
    response.end(JSON.stringify({result: isCount ? documents.length : []}))
  }).listen(Number(values.port), '127.0.0.1')
}
