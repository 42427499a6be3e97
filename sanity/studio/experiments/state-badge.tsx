import {Badge} from '@sanity/ui'

import {experimentStatuses, type ExperimentStatus} from '#lib/content/vocabulary.ts'

const tones = {
  draft: 'default',
  running: 'positive',
  stopped: 'caution',
  concluded: 'primary',
} as const satisfies Record<ExperimentStatus, string>

/** The state of a test, in words. */
export function StateBadge({status}: {status: ExperimentStatus}) {
  return <Badge tone={tones[status]}>{experimentStatuses.titleOf(status)}</Badge>
}
