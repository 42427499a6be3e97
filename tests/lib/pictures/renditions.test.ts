import fc from 'fast-check'

import {assetOf} from '#lib/pictures/asset.ts'
import {cutOf} from '#lib/pictures/cut.ts'
import {largestOf, renditionAt, renditionsOf} from '#lib/pictures/renditions.ts'
import {assetId, pictureOf} from '#tests/components/fixtures/picture.ts'

const hash = '0a'.repeat(20)
const partsOf = (address: string): [string, string] => {
  const [, , id = '', name = ''] = address.split('/')
  return [id, name]
}

test('a picture is offered in widths for phones and dense screens, never wider than it is', () => {
  const widths = (id: string) => renditionsOf(pictureOf({asset: id})).map(({width}) => width)
  expect(widths(assetId)).toEqual([360, 540, 720, 1080, 1440])
  expect(widths(`image-${hash}-800x600-png`)).toEqual([360, 540, 720, 800])
  expect(widths(`image-${hash}-720x600-png`)).toEqual([360, 540, 720])
  expect(widths(`image-${hash}-200x100-webp`)).toEqual([200])
})

test('its files have its shape', () => {
  expect(largestOf(pictureOf())).toMatchObject({width: 1440, height: 1080})
  const half = pictureOf({crop: {left: 0.5, top: 0, right: 0, bottom: 0}})
  expect(largestOf(half)).toMatchObject({
    address: `/pictures/${assetId}/1080-50-9-0-8.webp`,
    rect: {left: 800, width: 800},
  })
})

test('nothing shows of what an editor cut off', () => {
  const {cut} = pictureOf({crop: {left: 0.071, top: 0.07, right: 0.1, bottom: 0}})
  expect(cut).toEqual({left: 8, top: 7, right: 10, bottom: 0})
})

test.each([
  ['the middle', null, {top: 29, bottom: 29}],
  ['the hotspot', {x: 0.5, y: 0.3}, {top: 9, bottom: 49}],
  ['the top', {x: 0.5, y: 0}, {top: 0, bottom: 58}],
  ['the bottom', {x: 0.5, y: 1}, {top: 58, bottom: 0}],
])('a picture that is very tall is cut around %s', (_, hotspot, cut) => {
  const tall = pictureOf({asset: `image-${hash}-1000x3000-jpg`, hotspot})
  expect(tall.cut).toMatchObject(cut)
  const {width, height} = largestOf(tall)
  expect(height / width).toBeLessThan(1.27)
})

test('a crop without sense leaves the picture whole', () => {
  for (const crop of [
    {left: 0.6, top: 0, right: 0.6, bottom: 0},
    {left: -1, top: 0, right: 0, bottom: 0},
    {left: 7, top: 0, right: 0, bottom: 0},
  ]) {
    expect(pictureOf({crop}).cut).toEqual({left: 0, top: 0, right: 0, bottom: 0})
  }
})

const side = fc.double({min: 0, max: 1, noNaN: true})
const part = fc
  .record({
    width: fc.integer({min: 1, max: 20_000}),
    height: fc.integer({min: 1, max: 20_000}),
    crop: fc.option(
      fc
        .record({left: side, top: side, right: side, bottom: side})
        .filter(({left, top, right, bottom}) => left + right < 1 && top + bottom < 1),
      {nil: undefined},
    ),
    hotspot: fc.option(fc.record({x: side, y: side}), {nil: undefined}),
  })
  .map(({width, height, ...wishes}) => {
    const asset = assetOf(`image-${hash}-${width}x${height}-jpg`)!
    return {asset, cut: cutOf(asset, wishes)}
  })

test('every address that a page offers is one that the site knows, and means the same', () => {
  fc.assert(
    fc.property(part, ({asset, cut}) => {
      for (const file of renditionsOf({asset, cut})) {
        expect(renditionAt(...partsOf(file.address))).toEqual(file)
        const {left, top, width, height} = file.rect
        expect(Math.min(left, top, width - 1, height - 1)).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(asset.width)
        expect(top + height).toBeLessThanOrEqual(asset.height)
        expect(file.width).toBeLessThanOrEqual(Math.min(1440, width))
        expect(file.height).toBeGreaterThan(0)
      }
    }),
  )
})

test.each([
  ['another width', assetId, '361.webp'],
  ['a width that is never made', assetId, '2000.webp'],
  ['a width wider than the picture', `image-${hash}-300x200-jpg`, '720.webp'],
  ['another form of the same address', assetId, '0360.webp'],
  ['a cut of nothing', assetId, '360-0-0-0-0.webp'],
  ['a cut with another spelling', assetId, '360-05-0-0-0.webp'],
  ['a cut that leaves nothing', assetId, '360-50-0-50-0.webp'],
  ['another format', assetId, '360.jpg'],
  ['no format', assetId, '360'],
  ['a query in the name', assetId, '360.webp?fm=svg'],
  ['a way up', '../../files', '360.webp'],
  ['a way up in the middle', `image-${hash}/../x-300x200-jpg`, '360.webp'],
  ['a host', 'https://evil.example/image', '360.webp'],
  ['an escape', `image-${hash}-300x200-jpg%00`, '360.webp'],
  ['a line of its own', `${assetId}\n`, '360.webp'],
  ['a file that is no picture', `file-${hash}-pdf`, '360.webp'],
  ['a picture without a size', `image-${hash}-0x0-jpg`, '360.webp'],
  ['nothing', '', ''],
])('%s is no address of a picture', (_, id, name) => {
  expect(renditionAt(id, name)).toBeUndefined()
})

test('whatever is asked for, only what pages offer is known', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (id, name) => {
      expect(renditionAt(id, name)).toBeUndefined()
      expect(renditionAt(assetId, `${name}x`)).toBeUndefined()
    }),
  )
})
