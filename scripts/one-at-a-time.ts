import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {Refusal} from './refusal.ts'

/**
 * Makes sure that only one Ashi runs from a checkout. The lock is one of SQLite's, so the operating
 * system lifts it when this process is gone, however it went.
 *
 * @param keep folder for what the checkout keeps
 * @param address what the second one is told about the first
 */
export function takeCheckout(keep: string, address: string): void {
  const database = new DatabaseSync(join(keep, 'running.sqlite'))
  try {
    database.exec('begin immediate')
  } catch {
    throw new Refusal(`it runs from this folder already: ${describeHolder(database)}`)
  }
  database.exec('create table if not exists holder (process integer, address text)')
  database.exec('delete from holder')
  database.prepare('insert into holder values (?, ?)').run(process.pid, address)
  database.exec('commit; begin immediate')
  // Whoever is collected as garbage holds no lock: this keeps it until the end.
  process.once('exit', () => database.close())
}

function describeHolder(database: DatabaseSync): string {
  const holder = database.prepare('select process, address from holder').get()
  const {process: id, address} = holder ?? {}
  return `open ${String(address)}, or stop it (process ${String(id)}).`
}
