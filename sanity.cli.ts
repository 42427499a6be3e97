import {defineCliConfig} from 'sanity/cli'

/**
 * For the `sanity` command: `sanity schema extract --force` writes what the schemas say, and
 * `sanity typegen generate` makes types of it, for every query of `sanity/queries/`.
 */
export default defineCliConfig({
  api: {
    projectId: process.env.NEXT_PUBLIC_SANITY_PROJECT_ID ?? 'local',
    dataset: process.env.NEXT_PUBLIC_SANITY_DATASET ?? 'production',
  },
  schemaExtraction: {
    path: './sanity/typegen/schema.json',
    // Queries see published documents, and what is required cannot be missing there.
    enforceRequiredFields: true,
  },
  typegen: {
    path: './sanity/queries/**/*.ts',
    schema: './sanity/typegen/schema.json',
    generates: './sanity/typegen/types.ts',
    // An answer is parsed before it is believed, so that the client's own methods stay untyped.
    overloadClientMethods: false,
  },
})
