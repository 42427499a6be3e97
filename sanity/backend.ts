/** Content Lake's API as of this day: what queries mean does not change under the site. */
export const apiVersion = '2025-02-19'

/** Where content comes from, as `@sanity/client` and the Studio need it. Holds no secret. */
export type Backend =
  | {kind: 'hosted'; projectId: string; dataset: string}
  | {kind: 'embedded'; projectId: 'local'; dataset: 'production'; apiHost: string}

/** How a backend is reached: a hosted project by its id, the embedded lake by its address. */
export function connection(backend: Backend) {
  return backend.kind === 'embedded'
    ? {
        projectId: backend.projectId,
        dataset: backend.dataset,
        apiHost: backend.apiHost,
        useProjectHostname: false,
      }
    : {projectId: backend.projectId, dataset: backend.dataset}
}
