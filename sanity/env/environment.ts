import {type Environment, parseEnvironment} from './parse-environment.ts'

let parsed: Environment | undefined

/** This process's settings. Server only: it holds secrets. */
export function environment(): Environment {
  const building = process.env.NEXT_PHASE === 'phase-production-build'
  parsed ??= parseEnvironment(process.env, building ? 'build' : 'serve')
  return parsed
}
