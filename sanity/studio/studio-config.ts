import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {presentationTool} from 'sanity/presentation'
import {structureTool} from 'sanity/structure'

import {schemaTypes} from '#schemas/index.ts'

import {apiVersion, type Backend} from '../backend.ts'
import {bodyFigure} from './body-figure/body-figure.tsx'
import type {Figures} from './body-figure/figures.ts'
import {embeddedClientFactory} from './client-factory.ts'
import {experimentActions} from './experiments/actions.ts'
import {experimentsTool} from './experiments/experiments-tool.ts'
import {useOpenInExperiments} from './experiments/open-in-experiments.ts'
import {importTool} from './import/import-tool.ts'
import {inspectorsFor} from './inspector/inspector.ts'
import {LayoutWithLiveNotes} from './live/live-notes.tsx'
import {locations} from './locations.ts'
import {mainDocuments} from './main-documents.ts'
import {draftModePath, studioPath} from './paths.ts'
import {findablePoints} from './point-form.tsx'
import {publishingActions} from './publishing-actions.ts'
import {singletonActions, templatesWithoutSingleton, withoutSingleton} from './singleton.ts'
import {structure} from './structure/structure.ts'
import {studies} from './studies/studies.ts'
import {writing} from './writing/writing.tsx'

/**
 * The Studio for a backend.
 *
 * @param backend where documents are kept
 * @param options.figures where the body figure is served
 * @param options.queryTool offers Vision, a tool for people who write queries
 */
export function studioConfig(backend: Backend, options: {figures: Figures; queryTool: boolean}) {
  return defineConfig({
    name: 'default',
    title: 'Ashi',
    basePath: studioPath,
    projectId: backend.projectId,
    dataset: backend.dataset,
    schema: {types: schemaTypes, templates: templatesWithoutSingleton},
    document: {
      actions: (actions, context) =>
        publishingActions(
          experimentActions(singletonActions(actions, context), context, useOpenInExperiments),
          context,
        ),
      newDocumentOptions: withoutSingleton,
      inspectors: inspectorsFor,
      ...(backend.kind === 'embedded' ? {comments: {enabled: false}} : {}),
    },
    studio: {components: {layout: LayoutWithLiveNotes}},
    plugins: [
      structureTool({title: 'Content', structure}),
      presentationTool({
        previewUrl: {initial: '/', previewMode: {enable: draftModePath}},
        resolve: {locations, mainDocuments},
      }),
      writing(),
      bodyFigure({figures: options.figures}),
      importTool(),
      experimentsTool(),
      findablePoints(),
      studies(),
      ...(options.queryTool ? [visionTool({defaultApiVersion: apiVersion})] : []),
    ],
    announcements: {enabled: false},
    // With a token, results of tests can be asked for; Sanity's own cookie never reaches this site.
    ...(backend.kind === 'embedded'
      ? embedded(backend.apiHost)
      : {auth: {loginMethod: 'token' as const}}),
  })
}

/** What the embedded Content Lake needs, and without what it does not do. */
function embedded(apiHost: string) {
  return {
    apiHost,
    unstable_clientFactory: embeddedClientFactory(apiHost),
    // Who can open a page of this machine may edit: the lake answers the same person to everybody.
    auth: {providers: [], loginMethod: 'cookie' as const},
    search: {strategy: 'groqLegacy' as const},
    releases: {enabled: false},
    tasks: {enabled: false},
    scheduledDrafts: {enabled: false},
    scheduledPublishing: {enabled: false},
    mediaLibrary: {enabled: false},
    apps: {canvas: {enabled: false}},
  }
}
