import type {z} from 'zod'

import {draftsClient} from '../client.ts'
import {testWords, testWordsQuery} from '../queries/experiments.ts'

/** The words of an arm, as the draft of its test has them. */
export interface PreviewedArm {
  test: z.infer<typeof testWords>
  arm: number
}

/**
 * The arm that a preview is asked to show.
 *
 * @param asked `<id of the test>.<number of the arm>`, where 0 is the control
 */
export async function loadPreviewedArm(asked: string): Promise<PreviewedArm | undefined> {
  const [, id, arm] = /^([\w-]+)\.(\d)$/.exec(asked) ?? []
  if (id === undefined) return undefined
  const test = testWords.safeParse(await draftsClient().fetch<unknown>(testWordsQuery, {id}))
  return test.success ? {test: test.data, arm: Number(arm)} : undefined
}
