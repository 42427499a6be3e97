import {createHmac, hkdfSync, timingSafeEqual} from 'node:crypto'

import {type RunningTest, testKey} from './running-test.ts'

/** What a browser knows of a test: its arm, and whether it was counted. Nothing tells it from others. */
export interface ArmState {
  arm: number
  exposed: boolean
  converted: boolean
}

type Named = Pick<RunningTest, 'id' | 'revision'>

/** Seconds that a browser keeps it after its arm was drawn, or it was last counted. */
export const armCookieAge = 30 * 24 * 60 * 60

/** The key that cookies are signed with, made from another secret of the site. */
export function armCookieKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'arms of copy tests', 32))
}

/** The name of a test's cookie. */
export function armCookieName(test: Named): string {
  return `t${testKey(test)}`
}

/** `arm.exposed.converted.mac`: the same bytes in every browser that is in the same state. */
export function writeArmCookie(test: Named, state: ArmState, key: Buffer): string {
  const plain = `${state.arm}.${Number(state.exposed)}.${Number(state.converted)}`
  return `${plain}.${macOf(test, plain, key)}`
}

/** The state that a cookie tells, or `undefined` where it is not one that this site has written. */
export function readArmCookie(
  test: Named & Pick<RunningTest, 'weights'>,
  value: string,
  key: Buffer,
): ArmState | undefined {
  const [arm, exposed, converted] = value.split('.')
  const state = {arm: Number(arm), exposed: exposed === '1', converted: converted === '1'}
  const given = Buffer.from(value)
  const written = Buffer.from(writeArmCookie(test, state, key))
  const isOurs = given.length === written.length && timingSafeEqual(given, written)
  return isOurs && test.weights[state.arm] !== undefined ? state : undefined
}

/** 96 bits of an HMAC-SHA256. */
function macOf({id, revision}: Named, plain: string, key: Buffer): string {
  const mac = createHmac('sha256', key).update(`${id}\n${revision}\n${plain}`)
  return mac.digest('base64url').slice(0, 16)
}
