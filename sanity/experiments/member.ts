import {createClient} from '@sanity/client'
import {z} from 'zod'

import {apiVersion, connection} from '../backend.ts'
import {environment} from '../env/environment.ts'

const project = z.object({members: z.array(z.object({isCurrentUser: z.boolean().optional()}))})

/**
 * Is whoever holds this token a member of the Sanity project? Sanity itself is asked.
 *
 * @param token of a Studio user; the embedded lake knows one user, who needs none
 */
export async function isMember(token: string | undefined): Promise<boolean> {
  const client = createClient({
    ...connection(environment().backend),
    apiVersion,
    useCdn: false,
    ...(token !== undefined && {token}),
  })
  try {
    const [found] = await Promise.all([
      client.projects.getById(environment().backend.projectId),
      // Refuses a token that nobody was given, also where the project can be read without one.
      client.users.getById('me'),
    ])
    const {members} = project.parse(found)
    return members.some(({isCurrentUser}) => isCurrentUser === true)
  } catch {
    return false
  }
}
