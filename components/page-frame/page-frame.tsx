import type {ReactNode} from 'react'

import {Breadcrumbs, type Step} from '#components/breadcrumbs/breadcrumbs.tsx'
import {callToActionWords} from '#components/contact/call-to-action.ts'
import {ContactBar} from '#components/contact-bar/contact-bar.tsx'
import {Disclaimer} from '#components/disclaimer/disclaimer.tsx'
import {editsOf} from '#components/edits.ts'
import type {Measuring} from '#components/measuring/measuring.tsx'
import {SiteFooter} from '#components/site-footer/site-footer.tsx'
import {SiteHeader, SkipLink} from '#components/site-header/site-header.tsx'
import type {Condition} from '#lib/content/condition.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {Edit} from '#lib/editing.ts'

interface Props {
  /** Of the page, for the breadcrumbs. */
  title: string
  /** On the way here from the list of conditions. */
  steps?: readonly Step[]
  settings: SiteSettings
  /** Whose page it is, for its own words beside the booking link. */
  condition?: Condition
  edit: Edit
  measuring?: Measuring | undefined
  /** Everything inside `<main>`. */
  children: ReactNode
}

/** What stands around the content of a page about one thing. Everything inside `<body>`. */
export function PageFrame({title, steps, settings, condition, edit, measuring, children}: Props) {
  return (
    <>
      <SkipLink />
      <SiteHeader settings={settings} edit={edit} measuring={measuring} />
      <Breadcrumbs
        title={title}
        titleEdit={condition && editsOf(edit, condition)('title')}
        steps={steps}
      />
      <main id="main">{children}</main>
      <Disclaimer settings={settings} edit={edit} />
      <SiteFooter settings={settings} edit={edit} />
      <ContactBar
        settings={settings}
        words={callToActionWords(settings, edit, condition)}
        measuring={measuring}
      />
    </>
  )
}
