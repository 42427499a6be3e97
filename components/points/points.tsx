import {BesideFigure} from '#components/body-figure/body-figure.tsx'
import {pointMarks, unplaced} from '#components/body-figure/mark.ts'
import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {PointName} from '#components/point-name/point-name.tsx'
import {addresses} from '#lib/addresses.ts'
import {pointBases} from '#lib/content/vocabulary.ts'

function Content({condition, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  return (
    <>
      <p>They are listed so that you know what we do. Please do not needle yourself.</p>
      <BesideFigure
        marks={pointMarks(condition.points.map(({point}) => point))}
        listed={condition.points.length}
      >
        <ol className="places">
          {condition.points.map((use) => {
            const {point} = use
            const editsOfPoint = editsOf(edit, point)
            return (
              <li key={use._key} className={point.map ? undefined : unplaced}>
                <h3>
                  <a href={addresses.point(point.slug)}>
                    <PointName point={point} edit={edit} />
                  </a>
                </h3>
                <dl>
                  <dt>Where</dt>
                  <dd {...editsOfPoint('location')}>{point.location}</dd>
                  <dt>Why here</dt>
                  <dd {...edits(memberPath('points', use, 'why'))}>
                    {use.why} <small>{pointBases.titleOf(use.basis)}</small>
                  </dd>
                  {point.cautions.length > 0 && (
                    <>
                      <dt>Care</dt>
                      {point.cautions.map((caution, index) => (
                        <dd key={caution} {...editsOfPoint(`cautions[${index}]`)}>
                          {caution}
                        </dd>
                      ))}
                    </>
                  )}
                </dl>
                {point.pregnancyCaution && (
                  <p className="caution">
                    Pregnant, or might be? Tell us: this point is then left out.
                  </p>
                )}
              </li>
            )
          })}
        </ol>
      </BesideFigure>
    </>
  )
}

export const points: PageSection = {
  id: 'acupuncture-points',
  title: 'Acupuncture points',
  isEmpty: ({condition}) => condition.points.length === 0,
  Content,
}
