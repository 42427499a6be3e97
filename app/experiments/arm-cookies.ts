import {addresses} from '#lib/addresses.ts'
import {
  armCookieAge,
  armCookieKey,
  armCookieName,
  type ArmState,
  readArmCookie,
  writeArmCookie,
} from '#lib/experiments/arm-cookie.ts'
import type {RunningTest} from '#lib/experiments/running-test.ts'
import {environment} from '#sanity/env/environment.ts'

let key: Buffer | undefined

function signingKey(): Buffer {
  return (key ??= armCookieKey(environment().webhookSecret ?? ''))
}

/** The value of a `Set-Cookie` header that keeps a state. */
export function setArmCookie(test: RunningTest, state: ArmState): string {
  const path = test.slug === undefined ? '/' : addresses.condition(test.slug)
  return [
    armCookie(test, state),
    `Path=${path}`,
    `Max-Age=${armCookieAge}`,
    'HttpOnly',
    'Secure',
    'SameSite=Lax',
  ].join('; ')
}

/** A state as a browser sends it. */
export function armCookie(test: RunningTest, state: ArmState): string {
  return `${armCookieName(test)}=${writeArmCookie(test, state, signingKey())}`
}

/** What a request's cookie says: a state, that it is none of ours, or nothing. */
export function armStateIn(headers: Headers, test: RunningTest): ArmState | 'forged' | undefined {
  const name = `${armCookieName(test)}=`
  const cookie = (headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(name))
  if (cookie === undefined) return undefined
  return readArmCookie(test, cookie.slice(name.length), signingKey()) ?? 'forged'
}
