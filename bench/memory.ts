import {readdirSync, readFileSync} from 'node:fs'

/**
 * What a program and all that it started hold in memory, in MiB; `undefined` where the system has
 * no /proc.
 */
export function residentMemory(pid: number): number | undefined {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(statusOf)
    const family = new Set([pid])
    // Children come after their parents, but numbers start again: look until nothing is added.
    for (let size = 0; size !== family.size;) {
      size = family.size
      for (const {own, parent} of processes) if (family.has(parent)) family.add(own)
    }
    const kibibytes = processes
      .filter(({own}) => family.has(own))
      .reduce((sum, {resident}) => sum + resident, 0)
    return Math.round(kibibytes / 1024)
  } catch {
    return undefined
  }
}

function statusOf(name: string) {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8')
    const figure = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return [{own: Number(name), parent: figure('PPid'), resident: figure('VmRSS')}]
  } catch {
    // It has ended meanwhile.
    return []
  }
}
