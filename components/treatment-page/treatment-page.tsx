import {CallToAction} from '#components/call-to-action/call-to-action.tsx'
import {Citations} from '#components/citations/citations.tsx'
import type {PageSection} from '#components/condition-page/page-section.ts'
import {Contents} from '#components/contents/contents.tsx'
import {editsOf} from '#components/edits.ts'
import {PageFrame} from '#components/page-frame/page-frame.tsx'
import {PictureFigure} from '#components/picture/picture-figure.tsx'
import {LastChanged} from '#components/review/last-changed.tsx'
import {RichText} from '#components/rich-text/rich-text.tsx'
import {Sections, shownSections} from '#components/sections/sections.tsx'
import {sources} from '#components/sources/sources.tsx'
import {SubjectHero} from '#components/subject-hero/subject-hero.tsx'
import {TitledList} from '#components/titled-list/titled-list.tsx'
import {usedOn} from '#components/used-on/used-on.tsx'
import {type CitedSources, treatmentSources} from '#lib/citations/cited-sources.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {TreatmentOfPage} from '#lib/content/treatment.ts'
import {treatmentKinds} from '#lib/content/vocabulary.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

interface Page {
  treatment: TreatmentOfPage
  cited: CitedSources
  edit: Edit
}

const inShort: PageSection<Page> = {
  id: 'in-short',
  title: 'In short',
  isEmpty: ({treatment}) => !treatment.technique && !treatment.mechanism,
  Content({treatment, edit}) {
    const edits = editsOf(edit, treatment)
    return (
      <div className="card">
        <dl>
          {treatment.technique && (
            <>
              <dt>What is done</dt>
              <dd {...edits('technique')}>{treatment.technique}</dd>
            </>
          )}
          {treatment.mechanism && (
            <>
              <dt>How it may work</dt>
              <dd {...edits('mechanism')}>{treatment.mechanism}</dd>
            </>
          )}
        </dl>
      </div>
    )
  },
}

const safety: PageSection<Page> = {
  id: 'safety',
  title: 'Safety',
  isEmpty: ({treatment: {safety, adverseEffects, contraindications}}) =>
    [safety, adverseEffects, contraindications].every((list) => list.length === 0),
  Content({treatment, cited, edit}) {
    const edits = editsOf(edit, treatment)
    return (
      <>
        <RichText
          blocks={treatment.safety}
          cited={cited}
          uses={treatment.safety.length > 0 ? cited.usesAt(treatment.studies) : []}
          edits={edits}
          path="safety"
        />
        <TitledList
          heading="h3"
          title="Possible side effects"
          items={treatment.adverseEffects}
          editsOfItem={(index) => edits(`adverseEffects[${index}]`)}
        />
        <TitledList
          heading="h3"
          title={
            treatment.kind === 'clinic'
              ? 'Tell us first, it may not be for you'
              : 'Ask your doctor first, it may not be for you'
          }
          items={treatment.contraindications}
          editsOfItem={(index) => edits(`contraindications[${index}]`)}
        />
      </>
    )
  },
}

const sections: readonly PageSection<Page>[] = [
  inShort,
  safety,
  usedOn(({treatment}) => treatment.usedOn, 'approach'),
]

interface Props {
  treatment: TreatmentOfPage
  settings: SiteSettings
  edit?: Edit
}

/** All that the clinic says of a treatment, and the conditions that name it. */
export function TreatmentPage({treatment, settings, edit = notEditable}: Props) {
  const page = {treatment, cited: treatmentSources(treatment), edit}
  const edits = editsOf(edit, treatment)
  const telling = shownSections(sections, page)
  const closing = shownSections<Page>([sources], page)
  return (
    <PageFrame title={treatment.name} settings={settings} edit={edit}>
      <SubjectHero
        heading={<span {...edits('name')}>{treatment.name}</span>}
        kind={<span {...edits('kind')}>{treatmentKinds.titleOf(treatment.kind)}</span>}
        lede={
          <>
            <span {...edits('summary')}>{treatment.summary}</span>
            {treatment.safety.length === 0 && (
              <Citations uses={page.cited.usesAt(treatment.studies)} />
            )}
          </>
        }
        settings={settings}
        edit={edit}
      />
      <Contents sections={[...telling, ...closing]} />
      <div className="text">
        {treatment.picture && <PictureFigure picture={treatment.picture} edits={edits} />}
        <Sections sections={telling} page={page} />
        <CallToAction settings={settings} edit={edit} />
        <Sections sections={closing} page={page} />
        <LastChanged at={treatment._updatedAt} />
      </div>
    </PageFrame>
  )
}
