import {publishedClient} from './client.ts'

/** Does the Content Lake answer a query within two seconds? */
export async function contentLakeAnswers(): Promise<boolean> {
  try {
    await publishedClient().fetch<unknown>(
      'count(*[_id == $id])',
      {id: 'siteSettings'},
      {signal: AbortSignal.timeout(2000)},
    )
    return true
  } catch {
    return false
  }
}
