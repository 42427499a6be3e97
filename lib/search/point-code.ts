/** How books and clinics write the channels; the value is the WHO's own letters. */
const channels: Readonly<Record<string, string>> = {
  ...{lu: 'lu', li: 'li', st: 'st', sp: 'sp', ht: 'ht', si: 'si'},
  ...{bl: 'bl', ub: 'bl', ki: 'ki', kd: 'ki', pc: 'pc', te: 'te', sj: 'te', tw: 'te', tb: 'te'},
  ...{gb: 'gb', lr: 'lr', lv: 'lr', liv: 'lr', gv: 'gv', du: 'gv', cv: 'cv', ren: 'cv', rn: 'cv'},
}

const between = String.raw`[\s.\u2010-\u2015-]{0,2}`
const channelCode = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${Object.keys(channels).join('|')})${between}([1-9]\d?)(?![\p{L}\p{N}])`,
  'gu',
)
const extraCode = new RegExp(
  String.raw`(?<![\p{L}\p{N}])ex${between}(hn|ca|b|ue|le)${between}([1-9]\d?)(?![\p{L}\p{N}])`,
  'gu',
)

/** `P6` for the pericardium's points, of which there are nine; `p. 6` is a page. */
const pericardiumCode = /(?<![\p{L}\p{N}])p([1-9])(?![\p{L}\p{N}])/gu

/**
 * Writes the codes of points in one way, in a text of lower-case letters: `st 35`, `st-35` and
 * `st.35` become `st35`, `ub40` becomes `bl40`, `ex-le 5` becomes `exle5`.
 */
export function uniformPointCodes(text: string): string {
  return text
    .replace(extraCode, (_, region: string, number: string) => `ex${region}${number}`)
    .replace(channelCode, (_, channel: string, number: string) => {
      return `${channels[channel] ?? channel}${number}`
    })
    .replace(pericardiumCode, (_, number: string) => `pc${number}`)
}

/** Every way to write a point's code in a search box: `BL40`, `BL 40`, `UB40`, `UB 40`. */
export function codesAlike(code: string): string[] {
  const [, letters, number] = /^([A-Z]{2}|EX-[A-Z]{1,2})(\d{1,2})$/.exec(code) ?? []
  if (letters === undefined || number === undefined) return [code]
  const channel = letters.toLowerCase()
  const own = Object.keys(channels).filter((other) => channels[other] === channel)
  const extra = channel.startsWith('ex-')
    ? [channel, channel.replace('-', ''), channel.slice(3)]
    : []
  return [
    code,
    ...[...own, ...extra].flatMap((alike) => [alike + number, `${alike} ${number}`]),
    ...(channel === 'pc' ? [`p${number}`] : []),
  ]
}
