import {refuse, type MutationError} from '../store/errors.ts'
import {isDraftId, isPublishedId, isVersionId, publishedId} from '../store/ids.ts'
import {isObject, withoutFields} from '../store/json.ts'
import type {Source} from '../store/source.ts'
import type {Json, Mutation, StoredDocument} from '../store/store-contract.ts'
import type {Action} from './schema.ts'

/** What an action comes down to. */
export interface Steps {
  mutations: Mutation[]
  /** Documents whose history is forgotten. */
  purge?: string[]
}

/** Turns an action into mutations, given the documents as they are. Throws `MutationError`. */
export function stepsOf(action: Action, source: Source): Steps {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return create(action, source)
    case 'sanity.action.document.edit':
      return edit(action, source)
    case 'sanity.action.document.publish':
      return publish(action, source)
    case 'sanity.action.document.unpublish':
      return unpublish(action, source)
    case 'sanity.action.document.replaceDraft':
      return replaceDraft(action, source)
    case 'sanity.action.document.discard':
      return discard(action.draftId, action.purge, source)
    case 'sanity.action.document.delete':
      return remove(action, source)
    case 'sanity.action.document.version.create':
      return createVersion(action, source)
    case 'sanity.action.document.version.replace':
      checkIsUnpublished(action.document._id)
      existing(action.document._id, source)
      return {mutations: [{createOrReplace: withoutStamps(action.document)}]}
    case 'sanity.action.document.version.discard':
      return discard(action.versionId, action.purge, source)
    case 'sanity.action.document.version.unpublish':
      checkBelongs(action.versionId, action.publishedId)
      existing(action.publishedId, source)
      existing(action.versionId, source)
      return {mutations: [{patch: {id: action.versionId, set: {'_system.delete': true}}}]}
  }
}

type ActionNamed<Name extends string> = Extract<
  Action,
  {actionType: `sanity.action.document.${Name}`}
>

function create({publishedId: base, attributes, ifExists}: ActionNamed<'create'>, source: Source) {
  checkBelongs(attributes._id, base)
  if (source.get(attributes._id)) {
    if (ifExists === 'ignore') return {mutations: []}
    throw conflict(
      `Document by ID "${attributes._id}" already exists`,
      'documentAlreadyExistsError',
    )
  }
  return {mutations: [{create: withoutStamps(attributes)}]}
}

function edit({draftId, publishedId: base, patch}: ActionNamed<'edit'>, source: Source): Steps {
  checkBelongs(draftId, base)
  const change: Mutation = {patch: {...patch, id: draftId}}
  if (source.get(draftId)) return {mutations: [change]}
  const published = source.get(base)
  if (!published) throw missing(`Neither "${draftId}" nor "${base}" exists to be edited`)
  return {mutations: [{create: copyUnder(published, draftId)}, change]}
}

function publish(action: ActionNamed<'publish'>, source: Source): Steps {
  const {draftId, publishedId: base, ifDraftRevisionId, ifPublishedRevisionId} = action
  checkBelongs(draftId, base)
  const draft = existing(draftId, source)
  const published = source.get(base)
  checkRevision(draft, draftId, ifDraftRevisionId)
  checkRevision(published, base, ifPublishedRevisionId)
  const content = strengthened(copyUnder(draft, base))
  const createdAt = published?._createdAt ?? draft._createdAt
  return {
    mutations: [
      {createOrReplace: {...content, _id: base, _type: draft._type, _createdAt: createdAt}},
      {delete: {id: draftId}},
    ],
  }
}

function unpublish({draftId, publishedId: base}: ActionNamed<'unpublish'>, source: Source): Steps {
  checkBelongs(draftId, base)
  const published = existing(base, source)
  return {
    mutations: [{createIfNotExists: copyUnder(published, draftId)}, {delete: {id: base}}],
  }
}

function replaceDraft(action: ActionNamed<'replaceDraft'>, source: Source): Steps {
  const {publishedId: base, attributes} = action
  checkBelongs(attributes._id, base)
  if (!source.get(attributes._id) && !source.get(base)) {
    throw missing(`Neither "${attributes._id}" nor "${base}" exists to be replaced`)
  }
  return {mutations: [{createOrReplace: withoutStamps(attributes)}]}
}

function discard(id: string, purge: boolean, source: Source): Steps {
  checkIsUnpublished(id)
  existing(id, source)
  return {mutations: [{delete: {id}}], purge: purge ? [id] : []}
}

function remove(action: ActionNamed<'delete'>, source: Source): Steps {
  const {publishedId: base, includeDrafts, purge} = action
  for (const id of includeDrafts) checkBelongs(id, base)
  const draft = `drafts.${base}`
  if (source.get(draft) && !includeDrafts.includes(draft)) {
    throw conflict(`Document "${base}" has a draft "${draft}", which must be included`)
  }
  const ids = [base, ...includeDrafts].filter((id) => source.get(id))
  if (ids.length === 0) throw missing(`The document with the ID "${base}" was not found`)
  return {mutations: ids.map((id) => ({delete: {id}})), purge: purge ? ids : []}
}

function createVersion(action: ActionNamed<'version.create'>, source: Source): Steps {
  const {publishedId: base, document, baseId, versionId, ifBaseRevisionId} = action
  if (document) {
    checkBelongs(document._id, base)
    return {mutations: [{create: withoutStamps(document)}]}
  }
  if (baseId === undefined || versionId === undefined) {
    throw refuse(
      400,
      'validationError',
      'A version needs a "document", or "baseId" and "versionId"',
    )
  }
  checkBelongs(versionId, base)
  const origin = existing(baseId, source)
  checkRevision(origin, baseId, ifBaseRevisionId)
  return {mutations: [{create: copyUnder(origin, versionId)}]}
}

/** A copy to be stored under another id; it keeps when it was first created. */
function copyUnder(document: StoredDocument, id: string) {
  return withoutStamps({...document, _id: id})
}

function withoutStamps(document: Record<string, Json> & {_id: string; _type: string}) {
  const {_id, _type} = document
  return {...withoutFields(document, '_rev', '_updatedAt'), _id, _type}
}

/** References that were weak only until their target is published become strong. */
function strengthened(value: Record<string, Json>): Record<string, Json> {
  const {_strengthenOnPublish: promise, ...rest} = value
  if (promise !== undefined && !(isObject(promise) && promise.weak === true)) delete rest._weak
  return Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [key, strengthenedIn(inner)]),
  )
}

function strengthenedIn(value: Json): Json {
  if (Array.isArray(value)) return value.map(strengthenedIn)
  return isObject(value) ? strengthened(value) : value
}

function checkBelongs(id: string, base: string): void {
  checkIsUnpublished(id)
  if (!isPublishedId(base)) {
    throw refuse(400, 'validationError', `"${base}" is not the ID of a published document`)
  }
  if (publishedId(id) !== base) {
    throw refuse(400, 'validationError', `"${id}" is not a draft or version of "${base}"`)
  }
}

function checkIsUnpublished(id: string): void {
  if (!isDraftId(id) && !isVersionId(id)) {
    throw refuse(400, 'validationError', `"${id}" is not the ID of a draft or version`)
  }
}

function checkRevision(
  document: StoredDocument | undefined,
  id: string,
  expected: string | undefined,
): void {
  if (expected === undefined || document?._rev === expected) return
  throw conflict(
    `Document "${id}" has unexpected revision ID ("${document?._rev ?? ''}"), expected "${expected}"`,
    'documentRevisionIDDoesNotMatchError',
  )
}

function existing(id: string, source: Source): StoredDocument {
  const document = source.get(id)
  if (!document) throw missing(`The document with the ID "${id}" was not found`)
  return document
}

function missing(description: string): MutationError {
  return refuse(404, 'documentNotFoundError', description)
}

function conflict(description: string, type = 'conflictError'): MutationError {
  return refuse(409, type, description)
}
