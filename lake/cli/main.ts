import {parseArgs} from 'node:util'
import {commands, UsageError} from './commands.ts'
import {readOptions} from './options.ts'

/** Runs the command that the command line names. Throws `Error` with a line for whoever typed it. */
export async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      data: {type: 'string'},
      port: {type: 'string'},
      origin: {type: 'string', multiple: true},
      'webhook-url': {type: 'string'},
      'webhook-filter': {type: 'string'},
      'webhook-projection': {type: 'string'},
      out: {type: 'string'},
      replace: {type: 'boolean'},
      missing: {type: 'boolean'},
      yes: {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  })
  const [name = 'help', ...files] = positionals
  const command =
    values.help === true
      ? commands.help
      : Object.entries(commands).find(([known]) => known === name)?.[1]
  if (!command)
    throw new UsageError(`Unknown command "${name}": use start, import, export or reset.`)
  await command(readOptions(values, process.env), files)
}
