/**
 * Loaded first into every program that the scripts start (`node --import`). When the parent is
 * gone, however it went, its end of the channel closes: then this program and all it started leave.
 * Workers that such a program forks load this too, and are left alone: their channel is their own.
 */
import {setTimeout} from 'node:timers'
import {isMainThread} from 'node:worker_threads'

const patience = 4000

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  try {
    process.kill(-process.pid, signal)
  } catch {
    process.kill(process.pid, signal)
  }
}

const started = process.env.ASHI_PARENT === String(process.ppid)

if (started && isMainThread && process.channel) {
  process.once('disconnect', () => {
    signalAll('SIGTERM')
    setTimeout(() => signalAll('SIGKILL'), patience)
  })
  process.channel.unref()
}
