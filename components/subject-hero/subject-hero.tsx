import type {ReactNode} from 'react'

import {callToActionWords} from '#components/contact/call-to-action.ts'
import {ContactLinks} from '#components/contact/contact-links.tsx'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {Edit} from '#lib/editing.ts'

interface Props {
  heading: ReactNode
  /** What kind of thing it is. */
  kind: ReactNode
  lede: ReactNode
  settings: SiteSettings
  edit: Edit
}

/** The top of a page about a treatment, a point or a muscle. */
export function SubjectHero({heading, kind, lede, settings, edit}: Props) {
  const {bookLabel, callLabel} = callToActionWords(settings, edit)
  return (
    <div className="hero">
      <h1>{heading}</h1>
      <p className="aliases">{kind}</p>
      <p className="lede">{lede}</p>
      <p className="actions">
        <ContactLinks
          settings={settings}
          bookLabel={bookLabel.words}
          callLabel={callLabel.words}
          bookEdit={bookLabel.attributes}
          callEdit={callLabel.attributes}
        />
      </p>
    </div>
  )
}
