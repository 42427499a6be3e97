import {type Kysely, sql} from 'kysely'
import {type Migration, Migrator} from 'kysely/migration'

import {CountsError, messageOf} from './errors.ts'
import type {CountsDatabase} from './table.ts'

/** In the order of their names. A migration that was released is never changed: write another. */
const migrations: Record<string, Migration> = {
  '0001-counts': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('ashi_counts')
        .addColumn('day', 'date', (column) => column.notNull())
        // Sorted alike whatever the database's own language is.
        .addColumn('experiment', sql`text collate "C"`, (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('arm', 'smallint', (column) => column.notNull())
        .addColumn('exposures', 'bigint', (column) => column.notNull())
        .addColumn('conversions', 'bigint', (column) => column.notNull())
        .addColumn('rejected', 'bigint', (column) => column.notNull())
        // The test first: its results are read far more often than a day's.
        .addPrimaryKeyConstraint('ashi_counts_key', ['experiment', 'revision', 'day', 'arm'])
        .addCheckConstraint(
          'ashi_counts_never_negative',
          sql`revision >= 0 and arm >= 0 and exposures >= 0 and conversions >= 0 and rejected >= 0`,
        )
        .execute()
    },
  },
}

/**
 * Brings the tables up to date. Safe when several instances do so at once: one holds an advisory
 * lock, the others wait and find the work done.
 */
export async function migrate(db: CountsDatabase): Promise<void> {
  const {error} = await new Migrator({
    db,
    provider: {getMigrations: () => Promise.resolve(migrations)},
    migrationTableName: 'ashi_counts_migration',
    migrationLockTableName: 'ashi_counts_migration_lock',
  }).migrateToLatest()
  if (error === undefined) return
  if (messageOf(error).startsWith('corrupted migrations')) {
    throw new CountsError(
      'The counts were written by a newer version of Ashi. Run that version, or count in another database.',
    )
  }
  throw error instanceof Error ? error : new Error(messageOf(error), {cause: error})
}
