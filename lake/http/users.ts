import type {FastifyInstance, FastifyRequest} from 'fastify'
import {z} from 'zod'
import {Sessions} from './sessions.ts'
import {json, parseJson} from '../store/json.ts'
import {projectId, type LakeContext} from './context.ts'
import {RequestError} from './errors.ts'

/** Whoever works on this machine. */
export const localUser = {
  id: 'local-editor',
  name: 'Local editor',
  displayName: 'Local editor',
  email: 'editor@localhost',
  profileImage: null,
  imageUrl: null,
  provider: 'local',
  role: 'administrator',
  roles: [{name: 'administrator', title: 'Administrator', description: 'May do everything'}],
} as const

const keys = z.object({keys: z.string()})
const pairs = z.array(z.object({key: z.string().min(1), value: json.nullable()}))
const stored = z.object({value: z.string()})

/** Who is asking, and what the Studio remembers for them. */
export function userEndpoints(server: FastifyInstance, {store}: LakeContext): void {
  const {database} = store
  const sessions = new Sessions(database)
  database.exec(
    'create table if not exists user_values (key text primary key, value text not null) without rowid',
  )

  server.get('/:version/users/me', (request) => {
    checkToken(request)
    return localUser
  })
  server.get('/:version/auth/id', (request) => {
    checkToken(request)
    return {id: localUser.id}
  })
  server.get('/:version/auth/providers', () => ({
    providers: [],
    thirdPartyLogin: false,
    sso: {saml: false},
  }))
  server.get('/:version/auth/fetch', () => ({token: sessions.issue(), label: localUser.name}))
  server.post('/:version/auth/logout', (request, reply) => {
    const token = bearer(request)
    if (token !== undefined) sessions.end(token)
    return reply.status(204).send()
  })

  server.get('/:version/users/:ids', (request) => {
    const ids = z.object({ids: z.string()}).parse(request.params).ids.split(',')
    const users = ids.map((id) => (id === localUser.id ? {...localUser, projectId} : null))
    if (ids.length > 1) return users
    if (!users[0]) throw new RequestError(404, `User "${String(ids[0])}" not found`, 'notFound')
    return users[0]
  })

  server.get('/:version/users/me/keyvalue/:keys', (request) =>
    keys
      .parse(request.params)
      .keys.split(',')
      .flatMap((key) => {
        const row = database.prepare('select value from user_values where key = ?').get(key)
        return row ? [{key, value: parseJson(stored.parse(row).value)}] : []
      }),
  )
  server.put('/:version/users/me/keyvalue', (request) => {
    const parsed = pairs.safeParse(request.body)
    if (!parsed.success) throw new RequestError(400, 'The body must be a list of {key, value}')
    const put = database.prepare('insert or replace into user_values (key, value) values (?, ?)')
    for (const {key, value} of parsed.data) put.run(key, JSON.stringify(value))
    return parsed.data
  })

  /** A token is not needed here; but one that is shown must be one that was issued. */
  function checkToken(request: FastifyRequest): void {
    const token = bearer(request)
    if (token !== undefined && !sessions.has(token)) {
      throw new RequestError(401, 'The session token is unknown or has ended', 'unauthorized')
    }
  }
}

function bearer(request: FastifyRequest): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
}
