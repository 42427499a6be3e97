import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf} from '#components/edits.ts'
import {PictureFigure} from '#components/picture/picture-figure.tsx'
import {RichText} from '#components/rich-text/rich-text.tsx'

function Content({condition, cited, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  return (
    <>
      <RichText blocks={condition.overview} cited={cited} edits={edits} path="overview" />
      {condition.picture && <PictureFigure picture={condition.picture} edits={edits} />}
      {condition.symptoms.length > 0 && (
        <>
          <h3>What it feels like</h3>
          <ul className="symptoms">
            {condition.symptoms.map((symptom, index) => (
              <li key={symptom} {...edits(`symptoms[${index}]`)}>
                {symptom}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export const overview: PageSection = {
  id: 'overview',
  title: 'Overview',
  isEmpty: ({condition: {overview, picture, symptoms}}) =>
    overview.length === 0 && picture === undefined && symptoms.length === 0,
  Content,
}
