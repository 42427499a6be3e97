import {extraPointsOfRegion, pointsOfChannel} from '#lib/content/point-numbers.ts'

/** The channel that a code begins with: `ST` of `ST35`, `EX` of `EX-LE5`. */
export function channelOf(code: string): string | undefined {
  return /^(EX(?=-)|[A-Z]{2}(?=\d))/.exec(code)?.[0]
}

/** Is this a code of the standard? If not, the answer says how to write it. */
export function checkPointCode(code: string, standard: string | undefined): true | string {
  if (standard === 'ashi') return code === 'ashi' || 'Write “ashi” as the code of an ashi point.'
  if (standard === 'extra') return checkExtraCode(code)
  if (standard === 'who') return checkWhoCode(code)
  return true
}

function checkWhoCode(code: string): true | string {
  if (code.startsWith('EX'))
    return `${code} is an extra point. Choose “Extra point” as its standard.`
  const [, channel, number] = /^([A-Z]{2})([1-9]\d?)$/.exec(code) ?? []
  if (channel === undefined) {
    return 'Write the code as two capital letters and a number without a space, for example ST35.'
  }
  const last = pointsOfChannel[channel]
  if (last === undefined) {
    return `${channel} is not a channel. Use one of ${Object.keys(pointsOfChannel).join(', ')}.`
  }
  return (
    Number(number) <= last ||
    `There is no ${code}: the channel ends at ${channel}${last}. Check the number.`
  )
}

function checkExtraCode(code: string): true | string {
  const [, region, number] = /^EX-(HN|CA|B|UE|LE)([1-9]\d?)$/.exec(code) ?? []
  const last = region === undefined ? undefined : extraPointsOfRegion[region]
  if (region === undefined || last === undefined) {
    return 'Write an extra point as EX-, the part of the body (HN, CA, B, UE or LE) and a number, for example EX-LE5.'
  }
  return (
    Number(number) <= last ||
    `There is no ${code}: the extra points of that part end at EX-${region}${last}. Check the number.`
  )
}
