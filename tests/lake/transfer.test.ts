import {createReadStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {runLake} from './running-lake.ts'

it('goes out with @sanity/export and into another lake with @sanity/import, pictures and all', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'lake-transfer-'))
  const [from, to] = [await runLake(), await runLake()]
  try {
    const options = {token: 'any', perspective: 'raw' as const}
    const [source, target] = [from.clientWith(options), to.clientWith(options)]
    const picture = await sharp({create: {width: 40, height: 30, channels: 3, background: 'teal'}})
      .png()
      .toBuffer()
    const asset = await source.assets.upload('image', picture, {filename: 'teal.png'})
    const reference = (_ref: string) => ({_type: 'reference', _ref})
    await source
      .transaction()
      .create({_id: 'a', _type: 'x', to: reference('b'), n: [1, {_key: 'k', deep: null}]})
      .create({
        _id: 'b',
        _type: 'x',
        to: reference('a'),
        image: {_type: 'image', asset: reference(asset._id)},
      })
      .create({_id: 'drafts.a', _type: 'x', to: {...reference('gone'), _weak: true}})
      .commit()

    const outputPath = join(directory, 'dataset.tar.gz')
    await exportDataset({client: source, dataset: 'production', outputPath})
    await sanityImport(createReadStream(outputPath), {client: target, operation: 'create'})

    const all = '*[_type == "x"] | order(_id) {..., "_rev": null, "_updatedAt": null}'
    expect(await target.fetch(all)).toEqual(await source.fetch(all))
    const dimensions = '*[_id == "b"][0].image.asset->metadata.dimensions.width'
    expect(await target.fetch(dimensions)).toBe(40)
  } finally {
    await Promise.all([from.stop(), to.stop()])
    await rm(directory, {recursive: true})
  }
}, 60_000)
