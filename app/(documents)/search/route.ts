import {respond} from '../../documents/render-document.ts'
import {renderSearch} from '../../documents/search-document.tsx'

/** What `?q=` finds. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams.get('q') ?? ''
  return respond(await renderSearch(query))
}
