import {type Kysely, type ColumnType, sql} from 'kysely'
import {z} from 'zod'

import {type Count, placeOf} from './count.ts'

type Bigint = ColumnType<string | number | bigint, number, number>

export interface CountsTable {
  ashi_counts: {
    day: ColumnType<unknown, string, string>
    experiment: string
    revision: number
    arm: number
    exposures: Bigint
    conversions: Bigint
    rejected: Bigint
  }
}

export type CountsDatabase = Kysely<CountsTable>

/** Drivers give a bigint as text, a number or a bigint. */
const bigint = z.union([z.string(), z.number(), z.bigint()]).transform(Number).pipe(z.int())
const bigints = z.object({exposures: bigint, conversions: bigint, rejected: bigint})

const key = ['day', 'experiment', 'revision', 'arm'] as const
/** PostgreSQL takes 65,535 parameters in a statement. */
const rowsInAStatement = 5_000

/** Adds to the counts, in one statement. */
export async function increase(db: CountsDatabase, counts: readonly Count[]): Promise<void> {
  await db
    .insertInto('ashi_counts')
    .values(counts)
    .onConflict((conflict) =>
      conflict.columns(key).doUpdateSet((is) => ({
        exposures: is('ashi_counts.exposures', '+', is.ref('excluded.exposures')),
        conversions: is('ashi_counts.conversions', '+', is.ref('excluded.conversions')),
        rejected: is('ashi_counts.rejected', '+', is.ref('excluded.rejected')),
      })),
    )
    .execute()
}

/** The counts of a revision of a test, or of everything, by day and arm. */
export async function read(
  db: CountsDatabase,
  of?: {experiment: string; revision: number},
): Promise<Count[]> {
  const rows = await db
    .selectFrom('ashi_counts')
    .select(sql<string>`to_char(day, 'YYYY-MM-DD')`.as('date'))
    .select(['experiment', 'revision', 'arm', 'exposures', 'conversions', 'rejected'])
    .$if(of !== undefined, (query) =>
      query
        .where('experiment', '=', of?.experiment ?? '')
        .where('revision', '=', of?.revision ?? 0),
    )
    .orderBy('day')
    .orderBy(sql`experiment collate "C"`)
    .orderBy('revision')
    .orderBy('arm')
    .execute()
  return rows.map(({date, experiment, revision, arm, ...numbers}) => ({
    day: date,
    experiment,
    revision,
    arm,
    ...bigints.parse(numbers),
  }))
}

/** Requests that were refused as belonging to revisions of a test before this one. */
export async function refusedBefore(
  db: CountsDatabase,
  {experiment, revision}: {experiment: string; revision: number},
): Promise<number> {
  const {rejected} = await db
    .selectFrom('ashi_counts')
    .select(sql`coalesce(sum(rejected), 0)`.as('rejected'))
    .where('experiment', '=', experiment)
    .where('revision', '<', revision)
    .executeTakeFirstOrThrow()
  return bigint.parse(rejected)
}

/** What became of counts that were put into the table. */
export interface Put {
  added: number
  /** Rows that had other numbers, and have those that were put now. */
  replaced: number
  /** Rows that had these numbers already. */
  same: number
}

/** Some rows have other numbers already, and nothing was written. */
export class CountsDifferError extends Error {
  override name = 'CountsDifferError'
  readonly counts: readonly Count[]
  constructor(counts: readonly Count[]) {
    super(
      `${counts.length} ${counts.length === 1 ? 'count has' : 'counts have'} other numbers already`,
    )
    this.counts = counts
  }
}

/**
 * Puts whole rows into the table: all or none. A row that is there with the same numbers stays as
 * it is, so putting twice is putting once.
 *
 * @throws {CountsDifferError} when rows are there with other numbers and `replace` does not allow it
 */
export async function put(
  db: CountsDatabase,
  counts: readonly Count[],
  {replace}: {replace: boolean},
): Promise<Put> {
  return db.transaction().execute(async (transaction) => {
    // Nobody counts in between, else what was added meanwhile would be replaced too.
    await sql`lock table ashi_counts in share row exclusive mode`.execute(transaction)
    const stored = new Map((await read(transaction)).map((one) => [placeOf(one), one]))
    const added = counts.filter((one) => !stored.has(placeOf(one)))
    const different = counts.filter((one) => {
      const there = stored.get(placeOf(one))
      return there !== undefined && !sameNumbers(one, there)
    })
    if (different.length > 0 && !replace) throw new CountsDifferError(different)
    const written = [...added, ...different]
    for (let from = 0; from < written.length; from += rowsInAStatement) {
      await transaction
        .insertInto('ashi_counts')
        .values(written.slice(from, from + rowsInAStatement))
        .onConflict((conflict) =>
          conflict.columns(key).doUpdateSet((is) => ({
            exposures: is.ref('excluded.exposures'),
            conversions: is.ref('excluded.conversions'),
            rejected: is.ref('excluded.rejected'),
          })),
        )
        .execute()
    }
    return {
      added: added.length,
      replaced: different.length,
      same: counts.length - written.length,
    }
  })
}

function sameNumbers(one: Count, other: Count): boolean {
  return (
    one.exposures === other.exposures &&
    one.conversions === other.conversions &&
    one.rejected === other.rejected
  )
}
