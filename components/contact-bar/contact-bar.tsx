import type {CallToActionWords} from '#components/contact/call-to-action.ts'
import {ContactLinks} from '#components/contact/contact-links.tsx'
import type {Measuring} from '#components/measuring/measuring.tsx'
import type {SiteSettings} from '#lib/content/site-settings.ts'

interface Props {
  settings: SiteSettings
  words: CallToActionWords
  measuring?: Measuring | undefined
}

/** On a phone: book or call from wherever one is. Rests below the footer at the page's end. */
export function ContactBar({settings, words: {bookLabel, callLabel}, measuring}: Props) {
  return (
    <nav className="bar" aria-label="Book or call">
      <ContactLinks
        settings={settings}
        bookLabel={bookLabel.words}
        callLabel={callLabel.words}
        bookEdit={bookLabel.attributes}
        callEdit={callLabel.attributes}
        measuring={measuring}
      />
    </nav>
  )
}
