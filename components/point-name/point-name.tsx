import {editsOf} from '#components/edits.ts'
import type {AcupuncturePoint} from '#lib/content/acupuncture-point.ts'
import {pointCode} from '#lib/content/point-name.ts'
import type {Edit} from '#lib/editing.ts'

/** A point by all its names, each in its own language. */
export function PointName({point, edit}: {point: AcupuncturePoint; edit: Edit}) {
  const edits = editsOf(edit, point)
  const code = pointCode(point)
  return (
    <>
      {code && <b {...edits('code')}>{code}</b>}{' '}
      {point.pinyin && (
        <span lang="zh-Latn-pinyin" {...edits('pinyin')}>
          {point.pinyin}
        </span>
      )}{' '}
      {point.hanzi && (
        <span lang="zh-Hant" {...edits('hanzi')}>
          {point.hanzi}
        </span>
      )}{' '}
      <i {...edits('englishName')}>{point.englishName}</i>
    </>
  )
}
