import {connect, createServer, type AddressInfo, type Socket} from 'node:net'

/** A network between a store and its server that can fall silent without closing a connection. */
export interface Cable {
  port: number
  /** From now on nothing gets through, and nobody is told. */
  cut: () => void
  /** New connections work again; those that were cut stay silent. */
  mend: () => void
  close: () => void
}

export async function layCable(toPort: number): Promise<Cable> {
  const ends = new Set<Socket>()
  let silent = false
  const server = createServer((near) => {
    ends.add(near.on('error', () => undefined))
    if (silent) return
    const far = connect(toPort, '127.0.0.1').on('error', () => undefined)
    ends.add(far)
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    port,
    cut: () => {
      silent = true
      for (const end of ends) end.unpipe().pause()
    },
    mend: () => {
      silent = false
    },
    close: () => {
      server.close()
      for (const end of ends) end.destroy()
    },
  }
}
