import {environment} from '#sanity/env/environment.ts'
import {isMember} from '#sanity/experiments/member.ts'

import {isNear} from '../experiments/reader.ts'

/** Why somebody may not ask, or `undefined` where a member of the clinic’s Sanity project does. */
export async function refusalOfStranger(
  request: Request,
  /** With its verb, for example `Results are`. */
  what: string,
): Promise<{status: number; error: string} | undefined> {
  const token = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  // The embedded lake lets everybody in who is on its machine.
  if (environment().backend.kind === 'embedded' && !isNear(request.headers)) {
    return {status: 403, error: `${what} shown on the machine that the site runs on.`}
  }
  return (await isMember(token))
    ? undefined
    : {status: 401, error: `${what} for signed-in members of the project. Sign in to the Studio.`}
}
