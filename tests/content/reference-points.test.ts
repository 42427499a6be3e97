import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {referencePoints, whoPoints} from '#content/reference/points.ts'
import {toNdjson} from '#content/sample.ts'
import {pointsOfChannel} from '#lib/content/point-numbers.ts'
import {checkHanzi, checkTones} from '#schemas/validation/point.ts'
import {checkPointCode} from '#schemas/validation/point-code.ts'

import {documents} from './documents.ts'

const points = referencePoints()
const committed = join(import.meta.dirname, '../../content/reference/points.ndjson')

it('has a file to import that is up to date: run `node content/build.ts`', () => {
  expect(readFileSync(committed, 'utf8')).toBe(toNdjson(points))
})

it('has every point of the WHO standard, meridian by meridian', () => {
  const counts = Object.fromEntries(
    [...Map.groupBy(whoPoints(), ({code}) => code.slice(0, 2))].map(([meridian, members]) => [
      meridian,
      members.length,
    ]),
  )
  expect(counts).toEqual({
    ...{LU: 11, LI: 20, ST: 45, SP: 21, HT: 9, SI: 19, BL: 67, KI: 27, PC: 9, TE: 23},
    ...{GB: 44, LR: 14, GV: 28, CV: 24},
  })
  expect(counts).toEqual(pointsOfChannel)
})

it('has the extra points of the sample, too', () => {
  const extra = documents.filter(({standard}) => standard === 'extra').map(({code}) => code)
  expect(extra.length).toBeGreaterThan(0)
  expect(points.map(({code}) => code)).toEqual(expect.arrayContaining(extra))
  expect(points).toHaveLength(361 + extra.length + 1)
})

it.each(['_id', 'code', 'slug'])('gives no two points one %s', (field) => {
  const values = points.map((point) => JSON.stringify(point[field]))
  expect(new Set(values).size).toBe(values.length)
})

it('gives no two points of the standard one name in characters', () => {
  const names = whoPoints().map(({hanzi}) => hanzi)
  expect(new Set(names).size).toBe(names.length)
})

it('writes codes, tones and characters as the Studio wants them, and an English name', () => {
  for (const {code, pinyin, hanzi, englishName} of whoPoints()) {
    const verdicts = [checkPointCode(code, 'who'), checkTones(pinyin), checkHanzi(hanzi)]
    expect({code, verdicts}).toEqual({code, verdicts: [true, true, true]})
    expect(englishName).toMatch(/^[A-Z][\w’-]*( [\w’-]+)*$/)
  }
})

it('calls points as the sample does', () => {
  const named = new Map(whoPoints().map((names) => [names.code, names]))
  const standard = documents.filter((point) => point.standard === 'who')
  expect(standard.length).toBeGreaterThan(20)
  for (const {code, pinyin, hanzi, englishName} of standard) {
    expect(typeof code === 'string' && named.get(code)).toEqual({code, pinyin, hanzi, englishName})
  }
})

it('has drafts only, and a location only where the sample has one', () => {
  expect(points.filter(({_id}) => !_id.startsWith('drafts.point-'))).toEqual([])
  const located = points.filter(({location}) => location !== undefined)
  const sample = new Map(documents.map((document) => [`drafts.${document._id}`, document]))
  for (const point of located)
    expect({...point, _id: ''}).toEqual({...sample.get(point._id), _id: ''})
})
