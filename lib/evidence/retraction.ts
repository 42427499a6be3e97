import type {Study} from '../content/study.ts'

/** What a reader must know before relying on a study, or `undefined` where there is nothing. */
export function retractionNotice({retraction}: Pick<Study, 'retraction'>): string | undefined {
  switch (retraction?.status) {
    case 'retracted':
      return 'Retracted'
    case 'concern':
      return 'Expression of concern'
    case 'corrected':
      return 'Corrected after publication'
    default:
      return undefined
  }
}
