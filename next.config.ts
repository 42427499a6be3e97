import type {NextConfig} from 'next'

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  turbopack: {root: import.meta.dirname},
  // Tests build into a folder of their own, beside a developer's.
  distDir: process.env.ASHI_DIST_DIR ?? '.next',
  // Counts of copy tests: PGlite brings PostgreSQL as a file of its own.
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'kysely'],
  poweredByHeader: false,
  // An answer to every address that a scanner tries would fill the disk; memory forgets the oldest.
  experimental: {isrFlushToDisk: false},
  // Types are a gate of their own (`npm run types`); a newcomer's first start need not wait for it.
  typescript: {ignoreBuildErrors: true},
  devIndicators: false,
  typedRoutes: false,
}

export default config
