import {createHash, randomBytes} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'

const dayInSeconds = 86_400
const lifetimeInDays = 30

/** Session tokens: by one, the site's server can ask the lake who its visitor is. */
export class Sessions {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(
      'create table if not exists sessions (digest text primary key, ends integer not null) without rowid',
    )
  }

  issue(): string {
    const token = `lake_${randomBytes(32).toString('base64url')}`
    const now = nowInSeconds()
    this.#database.prepare('delete from sessions where ends < ?').run(now)
    this.#database
      .prepare('insert into sessions (digest, ends) values (?, ?)')
      .run(digest(token), now + lifetimeInDays * dayInSeconds)
    return token
  }

  has(token: string): boolean {
    const row = this.#database
      .prepare('select 1 from sessions where digest = ? and ends >= ?')
      .get(digest(token), nowInSeconds())
    return row !== undefined
  }

  end(token: string): void {
    this.#database.prepare('delete from sessions where digest = ?').run(digest(token))
  }
}

/** Only digests are kept: the database does not give tokens away. */
function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
