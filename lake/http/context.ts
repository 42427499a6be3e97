import type {SqliteStore} from '../store/sqlite-store.ts'
import type {Views} from '../query/views.ts'

/** The one project and dataset that this lake holds. */
export const projectId = 'local'
export const dataset = 'production'

/** What the endpoints share. */
export interface LakeContext {
  store: SqliteStore
  views: Views
  /** Origins that may ask from a browser. */
  origins: ReadonlySet<string>
  /** Ends when the server stops; streams close on it. */
  stopping: AbortSignal
}
