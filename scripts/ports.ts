import {createServer} from 'node:net'

import {Refusal} from './refusal.ts'

/** Whether a program could listen there now: the error's code if not. */
function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (problem: NodeJS.ErrnoException) => resolve(problem.code ?? 'unknown'))
    server.listen({port, host, exclusive: true}, () => server.close(() => resolve(undefined)))
  })
}

/**
 * Refuses when a port cannot be had on any address that this machine calls `localhost`.
 *
 * @param variable name of the setting to change, such as `PORT`
 */
export async function requirePort(variable: string, port: number, host = '127.0.0.1') {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    const fault = await tryToListen(port, address)
    if (fault === 'EADDRINUSE') {
      throw new Refusal(
        `port ${port} is taken by another program. Stop that, or choose another: ${variable}=${port + 1} npm start`,
      )
    }
    if (fault === 'EACCES') {
      throw new Refusal(
        `port ${port} needs more permission than you have. Choose one from 1024 on: ${variable}=${port + 3000} npm start`,
      )
    }
    if (fault && address === host) {
      throw new Refusal(
        `this machine cannot listen on ${host} (${fault}). Set HOST to one of its addresses.`,
      )
    }
  }
}
