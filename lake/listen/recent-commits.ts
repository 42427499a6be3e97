import type {RecordedCommit, SqliteStore} from '../store/sqlite-store.ts'

const mostKept = 500

/** The last commits, for readers that lost their connection for a moment. */
export class RecentCommits {
  readonly #store: SqliteStore
  #commits: RecordedCommit[] = []

  constructor(store: SqliteStore) {
    this.#store = store
    store.subscribe((commit) => {
      this.#commits.push(commit)
      if (this.#commits.length > 2 * mostKept) this.#commits = this.#commits.slice(-mostKept)
    })
  }

  /** The commits after a position; `null` where some of them are forgotten. */
  since(sequence: number): readonly RecordedCommit[] | null {
    if (sequence === this.#store.sequence) return []
    const [first] = this.#commits
    if (!first || sequence > this.#store.sequence || first.sequence > sequence + 1) return null
    return this.#commits.filter((commit) => commit.sequence > sequence)
  }
}
