import {BesideFigure} from '#components/body-figure/body-figure.tsx'
import {muscleMarks, unlabelled} from '#components/body-figure/mark.ts'
import {CallToAction} from '#components/call-to-action/call-to-action.tsx'
import type {PageSection} from '#components/condition-page/page-section.ts'
import {Contents} from '#components/contents/contents.tsx'
import {editsOf} from '#components/edits.ts'
import {PageFrame} from '#components/page-frame/page-frame.tsx'
import {LastChanged} from '#components/review/last-changed.tsx'
import {Sections, shownSections} from '#components/sections/sections.tsx'
import {SubjectHero} from '#components/subject-hero/subject-hero.tsx'
import {usedOn} from '#components/used-on/used-on.tsx'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {TriggerPointOfPage} from '#lib/content/trigger-point.ts'
import {bodyRegions} from '#lib/content/vocabulary.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

interface Page {
  triggerPoint: TriggerPointOfPage
  edit: Edit
}

const about: PageSection<Page> = {
  id: 'about',
  title: 'About this muscle',
  isEmpty: () => false,
  Content({triggerPoint, edit}) {
    const edits = editsOf(edit, triggerPoint)
    const {latinName, nerve, anatomy} = triggerPoint
    return (
      <>
        <p>
          A trigger point is a tight, sore spot in a muscle. The pain can be felt somewhere else. We
          describe the muscle so that you know what we do. Please do not needle yourself.
        </p>
        <BesideFigure marks={unlabelled(muscleMarks([triggerPoint]))}>
          <div className="card">
            <dl>
              <dt>Part of the body</dt>
              <dd {...edits('region')}>{bodyRegions.titleOf(triggerPoint.region)}</dd>
              {latinName && (
                <>
                  <dt>Latin name</dt>
                  <dd lang="la" {...edits('latinName')}>
                    {latinName}
                  </dd>
                </>
              )}
              {nerve && (
                <>
                  <dt>Nerve</dt>
                  <dd {...edits('nerve')}>{nerve}</dd>
                </>
              )}
              {anatomy.length > 0 && (
                <>
                  <dt>In anatomy</dt>
                  {anatomy.map(({_key, name}) => (
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

const sections: readonly PageSection<Page>[] = [
  about,
  usedOn(({triggerPoint}) => triggerPoint.usedOn, 'triggerPoints'),
]

interface Props {
  triggerPoint: TriggerPointOfPage
  settings: SiteSettings
  edit?: Edit
}

/** A muscle, where its pain is felt, and the conditions in which it plays a part. */
export function TriggerPointPage({triggerPoint, settings, edit = notEditable}: Props) {
  const page = {triggerPoint, edit}
  const edits = editsOf(edit, triggerPoint)
  const shown = shownSections(sections, page)
  return (
    <PageFrame title={triggerPoint.muscle} settings={settings} edit={edit}>
      <SubjectHero
        heading={<span {...edits('muscle')}>{triggerPoint.muscle}</span>}
        kind="Muscle with trigger points"
        lede={<span {...edits('referral')}>{triggerPoint.referral}</span>}
        settings={settings}
        edit={edit}
      />
      <Contents sections={shown} />
      <div className="text">
        <Sections sections={shown} page={page} />
        <CallToAction settings={settings} edit={edit} />
        <LastChanged at={triggerPoint._updatedAt} />
      </div>
    </PageFrame>
  )
}
