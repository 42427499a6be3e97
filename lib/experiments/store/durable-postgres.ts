import {fsyncSync} from 'node:fs'
import {PGlite} from '@electric-sql/pglite'
import {NodeFS} from '@electric-sql/pglite/nodefs'

/** What the runtime of WebAssembly calls an input/output error. */
const inputOutputError = 29

/**
 * PGlite's folder on disk, with a working fsync. PGlite starts PostgreSQL with fsync off, and its
 * file system would not pass it on: what was written survives the process, but not a power cut.
 */
class DurableFiles extends NodeFS {
  stopped = false

  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const {emscriptenOpts} = await super.init(...args)
    const preRun = [...(emscriptenOpts.preRun ?? []), passFsyncOn]
    const onAbort = () => {
      this.stopped = true
    }
    return {emscriptenOpts: {...emscriptenOpts, preRun, onAbort}}
  }
}

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on'],
  // The one way to sync that the runtime passes on.
  ...['-c', 'wal_sync_method=fsync'],
  // The tables are small; PostgreSQL would take 128 MB of memory and 80 MB of disk.
  ...['-c', 'shared_buffers=8MB'],
  ...['-c', 'min_wal_size=32MB'],
]

/**
 * PostgreSQL in this process, on a folder that nobody else has open. It syncs as on a server: its
 * log at each commit, the rest at checkpoints.
 */
export class DurablePostgres extends PGlite {
  readonly #files: DurableFiles

  constructor(folder: string) {
    const files = new DurableFiles(folder)
    super({fs: files, startParams})
    this.#files = files
  }

  /** Has PostgreSQL given up, as it does when the disk fails? Then only a new one can go on. */
  get stopped(): boolean {
    return this.#files.stopped
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    // PGlite would ask a PostgreSQL that has given up again and again, and hang this process.
    if (this.stopped) throw new Error('it has stopped')
    return super.execProtocolRawSync(message)
  }
}

interface FileSystem {
  stream_ops: {fsync?: (stream: {nfd: number}) => number}
}

function passFsyncOn({NODEFS}: {NODEFS: unknown}): void {
  if (!isFileSystem(NODEFS)) throw new Error('This PGlite keeps its files in another way.')
  NODEFS.stream_ops.fsync = ({nfd}) => {
    try {
      fsyncSync(nfd)
      return 0
    } catch {
      return inputOutputError
    }
  }
}

function isFileSystem(value: unknown): value is FileSystem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stream_ops' in value &&
    typeof value.stream_ops === 'object' &&
    value.stream_ops !== null
  )
}
