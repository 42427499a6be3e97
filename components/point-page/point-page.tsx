import {BesideFigure} from '#components/body-figure/body-figure.tsx'
import {pointMarks, unlabelled} from '#components/body-figure/mark.ts'
import {CallToAction} from '#components/call-to-action/call-to-action.tsx'
import type {PageSection} from '#components/condition-page/page-section.ts'
import {Contents} from '#components/contents/contents.tsx'
import {editsOf} from '#components/edits.ts'
import {PageFrame} from '#components/page-frame/page-frame.tsx'
import {PointName} from '#components/point-name/point-name.tsx'
import {LastChanged} from '#components/review/last-changed.tsx'
import {Sections, shownSections} from '#components/sections/sections.tsx'
import {SubjectHero} from '#components/subject-hero/subject-hero.tsx'
import {usedOn} from '#components/used-on/used-on.tsx'
import type {AcupuncturePointOfPage} from '#lib/content/acupuncture-point.ts'
import {pointLabel} from '#lib/content/point-name.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {meridians, pointStandards} from '#lib/content/vocabulary.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

interface Page {
  point: AcupuncturePointOfPage
  edit: Edit
}

const about: PageSection<Page> = {
  id: 'about',
  title: 'About this point',
  isEmpty: () => false,
  Content({point, edit}) {
    const edits = editsOf(edit, point)
    return (
      <>
        <p>
          Acupuncture points and their names come from traditional Chinese medicine. Traditional use
          is a custom. It does not prove that a point helps. We describe the point so that you know
          what we do. Please do not needle yourself.
        </p>
        <BesideFigure marks={unlabelled(pointMarks([point]))}>
          <div className="card">
            <dl>
              <dt>Kind</dt>
              <dd {...edits('standard')}>{pointStandards.titleOf(point.standard)}</dd>
              {point.meridian && (
                <>
                  <dt>Meridian</dt>
                  <dd {...edits('meridian')}>{meridians.titleOf(point.meridian)}</dd>
                </>
              )}
              {point.anatomy.length > 0 && (
                <>
                  <dt>Close to</dt>
                  {point.anatomy.map(({_key, name}) => (
                    <dd key={_key} {...edits('anatomy')}>
                      {name}
                    </dd>
                  ))}
                </>
              )}
            </dl>
          </div>
        </BesideFigure>
      </>
    )
  },
}

const cautions: PageSection<Page> = {
  id: 'take-care',
  title: 'Take care',
  isEmpty: ({point}) => point.cautions.length === 0 && !point.pregnancyCaution,
  Content({point, edit}) {
    const edits = editsOf(edit, point)
    return (
      <>
        {point.cautions.length > 0 && (
          <ul>
            {point.cautions.map((caution, index) => (
              <li key={caution} {...edits(`cautions[${index}]`)}>
                {caution}
              </li>
            ))}
          </ul>
        )}
        {point.pregnancyCaution && (
          <p className="caution" {...edits('pregnancyCaution')}>
            Pregnant, or might be? Tell us: this point is then left out.
          </p>
        )}
      </>
    )
  },
}

const sections: readonly PageSection<Page>[] = [
  about,
  cautions,
  usedOn(({point}) => point.usedOn, 'points'),
]

interface Props {
  point: AcupuncturePointOfPage
  settings: SiteSettings
  edit?: Edit
}

/** A point by all its names, where it is, what to take care of, and the conditions that use it. */
export function PointPage({point, settings, edit = notEditable}: Props) {
  const page = {point, edit}
  const edits = editsOf(edit, point)
  const shown = shownSections(sections, page)
  return (
    <PageFrame title={pointLabel(point)} settings={settings} edit={edit}>
      <SubjectHero
        heading={<PointName point={point} edit={edit} />}
        kind="Acupuncture point"
        lede={<span {...edits('location')}>{point.location}</span>}
        settings={settings}
        edit={edit}
      />
      <Contents sections={shown} />
      <div className="text">
        <Sections sections={shown} page={page} />
        <CallToAction settings={settings} edit={edit} />
        <LastChanged at={point._updatedAt} />
      </div>
    </PageFrame>
  )
}
