import type {Study} from '../content/study.ts'

/** `624 people in 12 studies`, as far as it is known. */
export function studySize({
  sampleSize,
  includedStudies,
}: Pick<Study, 'sampleSize' | 'includedStudies'>): string | undefined {
  const parts = [
    sampleSize && `${sampleSize.toLocaleString('en-US')} people`,
    includedStudies && `${includedStudies} ${includedStudies === 1 ? 'study' : 'studies'}`,
  ]
  return parts.filter(Boolean).join(' in ') || undefined
}
