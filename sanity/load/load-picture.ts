import {createImageUrlBuilder} from '@sanity/image-url'
import pLimit from 'p-limit'

import type {Rendition} from '#lib/pictures/renditions.ts'
import {reasonOf} from '#lib/reason.ts'

import type {Backend} from '../backend.ts'
import {environment} from '../env/environment.ts'
import {log} from '../log.ts'

/** A file, or why there is none. */
export type LoadedPicture =
  | {state: 'found'; bytes: Uint8Array<ArrayBuffer>}
  /** The Content Lake has no such picture. */
  | {state: 'missing'}
  /** It does not answer, or has no time. */
  | {state: 'away'}
  /** It answers what is no such file. */
  | {state: 'faulty'}

const patience = 10_000
/** The largest that a rendition can sensibly be: 1,440 pixels wide, and no photograph. */
const mostBytes = 8 * 2 ** 20
const quality = 75
const atOnce = pLimit(8)
const mostWaiting = 64
let quietUntil = 0

/** Where the Content Lake has a file of a picture. Every part of it is ours or has been checked. */
export function pictureSource({asset, rect, width}: Rendition, backend: Backend): string {
  const {projectId, dataset} = backend
  return createImageUrlBuilder({
    ...{projectId, dataset},
    ...(backend.kind === 'embedded' && {baseUrl: backend.apiHost}),
  })
    .image(asset.id)
    .rect(rect.left, rect.top, rect.width, rect.height)
    .width(width)
    .fit('max')
    .format('webp')
    .quality(quality)
    .url()
}

/** Asks the Content Lake for a file of a picture, as WebP. */
export async function loadPicture(rendition: Rendition): Promise<LoadedPicture> {
  if (atOnce.pendingCount >= mostWaiting) return {state: 'away'}
  const loaded = await atOnce(() =>
    ask(rendition).catch((error: unknown) => ({
      state: 'away' as const,
      reason: reasonOf(error),
    })),
  )
  if (!('reason' in loaded)) return loaded
  tell(loaded)
  return {state: loaded.state}
}

/** Once a minute: a line for each request would be a record of visits. */
function tell(trouble: {state: string; reason: string}): void {
  if (Date.now() < quietUntil) return
  quietUntil = Date.now() + 60_000
  log('picture-not-served', trouble)
}

async function ask(
  rendition: Rendition,
): Promise<LoadedPicture | {state: 'away' | 'faulty'; reason: string}> {
  const response = await fetch(pictureSource(rendition, environment().backend), {
    headers: {accept: 'image/webp'},
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  })
  if (response.status === 404) return {state: 'missing'}
  if (response.status >= 500 || response.status === 429) {
    return {state: 'away', reason: `status ${response.status}`}
  }
  const type = response.headers.get('content-type')
  if (response.status !== 200 || type !== 'image/webp') {
    return {state: 'faulty', reason: `status ${response.status}, ${type ?? 'no type'}`}
  }
  const bytes = await bytesOf(response)
  return bytes === undefined
    ? {state: 'faulty', reason: `more than ${mostBytes} bytes`}
    : {state: 'found', bytes}
}

/** The body, unless it is too large. */
async function bytesOf({body}: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body ?? []) {
    pieces.push(piece)
    length += piece.length
    if (length > mostBytes) return undefined
  }
  return new Uint8Array(Buffer.concat(pieces))
}
