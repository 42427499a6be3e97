/**
 * `npm run lock:complete`, after `npm install`: npm leaves optional packages of other platforms out
 * of package-lock.json where the registry at hand does not serve them, and then `npm ci` refuses
 * the lock on every platform. This adds them, by the versions that their parents name.
 */
import {readFileSync, writeFileSync} from 'node:fs'

import {z} from 'zod'

const file = 'package-lock.json'

const entry = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const lock = z
  .looseObject({packages: z.record(z.string(), entry)})
  .parse(JSON.parse(readFileSync(file, 'utf8')))

/** What a platform package's name says of the platforms that it is for. */
const platforms = {
  os: {
    darwin: /darwin/,
    win32: /win32|windows/,
    android: /android/,
    freebsd: /freebsd/,
    openharmony: /openharmony/,
    linux: /linux/,
  },
  cpu: {
    wasm32: /wasm32/,
    arm64: /arm64|aarch64/,
    x64: /x64|x86_64/,
    ia32: /ia32|i686/,
    arm: /armv|arm(?:-|$)/,
    ppc64: /ppc64/,
    riscv64: /riscv64/,
    s390x: /s390x/,
    loong64: /loong64/,
  },
  libc: {musl: /musl/, glibc: /gnu/},
}

function readName(name: string) {
  const found = (names: Record<string, RegExp>) =>
    Object.keys(names)
      .filter((key) => names[key]?.test(name))
      .slice(0, 1)
  const os = found(platforms.os)
  const cpu = found(platforms.cpu)
  const libc = os[0] === 'linux' ? found(platforms.libc) : []
  return {...(cpu.length && {cpu}), ...(libc.length && {libc}), ...(os.length && {os})}
}

/** The entry that Node would find for a dependency of the package at `from`. */
function resolve(from: string, name: string): string | undefined {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const key = `${base ? `${base}/` : ''}node_modules/${name}`
    if (lock.packages[key]) return key
    if (!base) return undefined
  }
}

let added = 0
for (const [parent, {dev, optionalDependencies = {}}] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const existing = resolve(parent, name)
    const exact = /^\d+\.\d+\.\d+/.test(version)
    if (!exact || (existing && lock.packages[existing]?.version === version)) continue
    const top = `node_modules/${name}`
    const at = lock.packages[top] ? `${parent}/${top}` : top
    lock.packages[at] = {version, ...readName(name), ...(dev && {dev}), optional: true}
    added += 1
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} packages of other platforms added to ${file}.`)
