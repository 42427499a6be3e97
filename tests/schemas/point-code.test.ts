import {checkPointCode, channelOf} from '#schemas/validation/point-code.ts'

/** The last point of each channel (WHO standard locations, 2008). */
const lastPoints = [
  'LU11',
  'LI20',
  'ST45',
  'SP21',
  'HT9',
  'SI19',
  'BL67',
  'KI27',
  'PC9',
  'TE23',
  'GB44',
  'LR14',
  'GV28',
  'CV24',
]

it('knows 361 points', () => {
  const channels = lastPoints.map((code) => code.slice(0, 2))
  const codes = channels.flatMap((channel) =>
    Array.from({length: 99}, (_, number) => `${channel}${number + 1}`),
  )
  expect(codes.filter((code) => checkPointCode(code, 'who') === true)).toHaveLength(361)
})

it.each(lastPoints)('knows %s, and none after it', (code) => {
  const channel = code.slice(0, 2)
  expect(checkPointCode(code, 'who')).toBe(true)
  expect(checkPointCode(`${channel}${Number(code.slice(2)) + 1}`, 'who')).toContain(code)
  expect(checkPointCode(`${channel}0`, 'who')).not.toBe(true)
  expect(channelOf(code)).toBe(channel)
})

it.each(['EX-HN15', 'EX-CA1', 'EX-B9', 'EX-UE11', 'EX-LE12'])('knows %s', (code) => {
  expect(checkPointCode(code, 'extra')).toBe(true)
  expect(checkPointCode(code, 'who')).toContain('Extra point')
  expect(channelOf(code)).toBe('EX')
})

it.each(['EX-LE13', 'EX-XX1', 'EXLE5', 'EX-LE05', 'ST35'])('knows no extra point %s', (code) => {
  expect(checkPointCode(code, 'extra')).not.toBe(true)
})

it.each(['GV24.5', 'st35', 'ST-35', '', 'ST35 '])('knows no WHO point %j', (code) => {
  expect(checkPointCode(code, 'who')).not.toBe(true)
})
