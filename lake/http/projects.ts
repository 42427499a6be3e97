import type {FastifyInstance} from 'fastify'
import {z} from 'zod'
import {dataset, projectId} from './context.ts'
import {RequestError} from './errors.ts'
import {checkDataset} from './parameters.ts'
import {localUser} from './users.ts'

const path = z.object({project: z.string()})

/** Since a lake begins whenever its folder is made, its project has no birthday of its own. */
const createdAt = '2025-01-01T00:00:00.000Z'

const project = {
  id: projectId,
  displayName: 'Embedded Content Lake',
  studioHost: null,
  organizationId: null,
  isBlocked: false,
  isDisabled: false,
  isDisabledByUser: false,
  activityFeedEnabled: false,
  createdAt,
  metadata: {},
  features: [],
  members: [
    {
      id: localUser.id,
      createdAt,
      isCurrentUser: true,
      isRobot: false,
      role: localUser.role,
      roles: localUser.roles,
    },
  ],
} as const

const everything = ['read', 'create', 'update', 'history', 'editHistory'] as const

const grants = {
  'sanity.project': [
    {
      id: 'local-project',
      name: 'sanity-project',
      title: 'Project',
      isCustom: false,
      grants: [{name: 'read', params: {}}],
    },
  ],
}

/**
 * Features that the Studio need not offer to sell. For want of comments it wraps itself anew some
 * seconds after it opened, and what was being typed is lost; its configuration switches them off.
 */
const features = ['studioComments']

/** What the Studio asks about its project when it starts. */
export function projectEndpoints(server: FastifyInstance): void {
  const get = (url: string, answer: unknown) =>
    server.get(`/:version/${url}`, (request) => {
      checkProject(request.params)
      checkDataset(request.params)
      return answer
    })

  server.get('/:version/projects', () => [project])
  get('projects/:project', project)
  get('projects/:project/grants', grants)
  get('projects/:project/features', features)
  get('projects/:project/roles', localUser.roles)
  get('projects/:project/user-applications', [])
  get('projects/:project/new-content-release-allowed', {allowed: false})
  get('projects/:project/datasets', [
    {name: dataset, aclMode: 'private', datasetProfile: 'content', createdAt, tags: []},
  ])
  get('projects/:project/datasets/:dataset/acl', [
    {filter: '_id in path("**")', permissions: everything},
  ])
  get('subscriptions/project/:project', {projectId, features: []})
  server.get('/:version/features', () => features)
  server.get('/:version/data/references/:dataset/documents/:id/to', () => ({
    totalCount: 0,
    references: [],
  }))
}

function checkProject(params: unknown): void {
  const named = path.partial().parse(params).project
  if (named !== undefined && named !== projectId) {
    throw new RequestError(
      404,
      `Project "${named}" not found: this lake holds "${projectId}"`,
      'projectNotFound',
    )
  }
}
