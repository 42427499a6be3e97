import sharp from 'sharp'

import type {RunningLake} from './lake.ts'

/** Uploads a picture that was made up, and answers it as a document holds it. */
export async function uploadPicture(
  lake: RunningLake,
  words: {alt?: string; caption?: string; credit?: string},
  {width = 1600, height = 1200} = {},
) {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    pixels.set([(x * 255) / width, (y * 255) / height, 128], at * 3)
  }
  const file = await sharp(pixels, {raw: {width, height, channels: 3}})
    .jpeg()
    .toBuffer()
  const {_id} = await lake.client.assets.upload('image', file, {filename: 'made-up.jpg'})
  return {_type: 'picture', asset: {_type: 'reference', _ref: _id}, ...words}
}
