import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** The checkout that is under test. */
export const root = process.cwd()

/** A new empty folder, and the way to be rid of it. */
export function temporaryFolder(name: string): {folder: string; remove: () => void} {
  const folder = mkdtempSync(path.join(tmpdir(), `ashi-${name}-`))
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})}
}
