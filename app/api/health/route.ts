import {connection} from 'next/server'

import {contentLakeAnswers} from '#sanity/health.ts'

import packageJson from '../../../package.json'

/** Says whether the Content Lake answers, and which version of the site this is. */
export async function GET(): Promise<Response> {
  await connection()
  const contentLake = await contentLakeAnswers()
  return Response.json(
    {
      ok: contentLake,
      contentLake: contentLake ? 'answers' : 'does not answer',
      version: packageJson.version,
    },
    {status: contentLake ? 200 : 503, headers: {'cache-control': 'no-store'}},
  )
}
