import {BodyRegionFigure} from '#components/body-figure/body-region-figure.tsx'
import {CallToAction} from '#components/call-to-action/call-to-action.tsx'
import {callToActionWords} from '#components/contact/call-to-action.ts'
import {ContactBar} from '#components/contact-bar/contact-bar.tsx'
import {Contents} from '#components/contents/contents.tsx'
import {Disclaimer} from '#components/disclaimer/disclaimer.tsx'
import {editsOf} from '#components/edits.ts'
import {SearchForm} from '#components/search-form/search-form.tsx'
import {SiteFooter} from '#components/site-footer/site-footer.tsx'
import {SiteHeader, SkipLink} from '#components/site-header/site-header.tsx'
import {addresses} from '#lib/addresses.ts'
import type {ConditionSummary} from '#lib/content/condition.ts'
import {conditionsByRegion} from '#lib/content/conditions-by-region.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

import {ConditionList} from './condition-list.tsx'

interface Props {
  conditions: readonly ConditionSummary[]
  settings: SiteSettings
  edit?: Edit
}

/** The conditions that the clinic writes about, by body region. Everything inside `<body>`. */
export function ConditionListPage({conditions, settings, edit = notEditable}: Props) {
  const edits = editsOf(edit, settings)
  const regions = conditionsByRegion(conditions)
  return (
    <>
      <SkipLink />
      <SiteHeader settings={settings} edit={edit} />
      <main id="main">
        <div className="hero">
          <h1 {...edits('clinicName')}>Conditions we see at {settings.clinicName}</h1>
          {settings.introduction && (
            <p className="lede" {...edits('introduction')}>
              {settings.introduction}
            </p>
          )}
          <SearchForm />
        </div>
        <Contents sections={regions} />
        <div className="text">
          <BodyRegionFigure regions={regions.map(({id}) => id)} />
          {regions.map(({id, title, members, others}) => (
            <section key={id} id={id}>
              <h2>{title}</h2>
              <ConditionList conditions={members} edit={edit} />
              {others > 0 && (
                <p>
                  And {others} more: <a href={addresses.search}>search for yours</a>.
                </p>
              )}
            </section>
          ))}
          {regions.length === 0 && <p>There are no pages yet.</p>}
          <CallToAction settings={settings} edit={edit} />
        </div>
      </main>
      <Disclaimer settings={settings} edit={edit} />
      <SiteFooter settings={settings} edit={edit} />
      <ContactBar settings={settings} words={callToActionWords(settings, edit)} />
    </>
  )
}
