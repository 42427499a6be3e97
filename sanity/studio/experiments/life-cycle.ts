import type {Mutation} from '@sanity/client'

import {experimentStatuses, type ExperimentStatus} from '#lib/content/vocabulary.ts'

import {contentUnder, draftId, type StoredDocument, type Versions} from './stored.ts'

/** What a step of a test's life comes down to, or why it cannot be taken. */
export type Step = {mutations: Mutation[]} | {refusal: string}

/** The next state may only be reached from this one. */
const before: Record<Exclude<ExperimentStatus, 'draft'>, ExperimentStatus> = {
  running: 'draft',
  stopped: 'running',
  concluded: 'stopped',
}

const told: Record<ExperimentStatus, string> = {
  draft: 'has not been started',
  running: 'runs',
  stopped: 'has been stopped',
  concluded: 'has been concluded',
}

/** The face of a test that counts: what runs is published, what is being written may be a draft. */
export function currentOf({draft, published}: Versions): StoredDocument | undefined {
  return statusOf(published) === 'draft' ? (draft ?? published) : published
}

/** The state of a test; one that was never published is being written. */
export function statusOf(document: StoredDocument | undefined): ExperimentStatus {
  return experimentStatuses.values.find((status) => status === document?.['status']) ?? 'draft'
}

/**
 * Starts a test: publishes it as it was last written, and freezes it. Its counts belong to a new
 * revision.
 *
 * @param now ISO 8601
 */
export function start(versions: Versions, now: string): Step {
  const test = currentOf(versions)
  const revision = test?.['revision']
  return reach('running', versions, {
    revision: (typeof revision === 'number' ? revision : 0) + 1,
    startedAt: now,
  })
}

/**
 * Stops a test: every reader sees the page as it is.
 *
 * @param now ISO 8601
 */
export function stop(versions: Versions, now: string): Step {
  return reach('stopped', versions, {stoppedAt: now})
}

/**
 * Ends a test that was stopped.
 *
 * @param applied the key of the variant that the page takes over, or `control`
 */
export function conclude(versions: Versions, applied: string): Step {
  return reach('concluded', versions, {applied})
}

/**
 * One transaction of mutations, which hosted Sanity and the embedded lake store alike, as a whole or
 * not at all. It names the revision that it was made for: somebody else's change in between refuses it.
 */
function reach(
  status: Exclude<ExperimentStatus, 'draft'>,
  versions: Versions,
  changes: Record<string, unknown>,
): Step {
  const test = currentOf(versions)
  if (test === undefined) return {refusal: 'This test is not there any more.'}
  const present = statusOf(test)
  if (present !== before[status]) return {refusal: `This test ${told[present]}.`}

  const set = {status, ...changes}
  const change: Mutation = {patch: {id: test._id, ifRevisionID: test._rev, set}}
  if (test === versions.published) {
    // A draft of a test that was started can never be published.
    const leftover = versions.draft ? [{delete: {id: versions.draft._id}}] : []
    return {mutations: [change, ...leftover]}
  }
  const id = test._id.slice(draftId('').length)
  return {
    mutations: [
      change,
      {createOrReplace: {...contentUnder(id, test), ...withFirmReference(test), ...set}},
      {delete: {id: test._id}},
    ],
  }
}

/** What the Studio notes on a reference to a page that was not published yet is of no use any more. */
function withFirmReference({condition}: StoredDocument): {condition?: object} {
  if (typeof condition !== 'object' || condition === null) return {}
  const parts = Object.entries(condition).filter(([name]) => name !== '_strengthenOnPublish')
  return {condition: Object.fromEntries(parts)}
}
