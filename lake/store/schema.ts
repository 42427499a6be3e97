/** The tables of the store. `changes` holds, for each document, how to go back one step at a time. */
export const schema = `
  create table if not exists documents (
    id text primary key,
    body text not null
  ) without rowid;
  create table if not exists commits (
    sequence integer primary key,
    id text not null unique,
    timestamp text not null,
    author text not null
  );
  create table if not exists changes (
    document_id text not null,
    sequence integer not null references commits (sequence),
    type text not null,
    previous_revision text,
    apply text not null,
    revert text not null,
    primary key (document_id, sequence)
  ) without rowid;
  create index if not exists changes_by_sequence on changes (sequence);
`

/** Raised when the tables change in a way that an older lake cannot read. */
export const schemaVersion = 1
