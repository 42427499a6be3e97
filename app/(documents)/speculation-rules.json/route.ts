import {speculationRules} from '../../documents/speculation-rules.ts'

/** Browsers ask for this once a document has named it in its `Speculation-Rules` header. */
export function GET(): Response {
  return new Response(JSON.stringify(speculationRules), {
    headers: {
      'content-type': 'application/speculationrules+json',
      'cache-control': 'public, max-age=86400',
    },
  })
}
