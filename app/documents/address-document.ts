import {renderMissing} from './missing-document.tsx'
import type {RenderedDocument} from './render-document.ts'

/** What answers at an address that belongs to no page. */
export async function renderAddress(path: string): Promise<RenderedDocument> {
  'use cache'
  return renderMissing(path, Date.now())
}
