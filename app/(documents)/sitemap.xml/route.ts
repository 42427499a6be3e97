import {respond} from '../../documents/render-document.ts'
import {renderSitemap} from '../../documents/sitemap-document.ts'

export async function GET(): Promise<Response> {
  return respond(await renderSitemap())
}
