import {callToActionWords} from '#components/contact/call-to-action.ts'
import {ContactLinks} from '#components/contact/contact-links.tsx'
import {editsOf} from '#components/edits.ts'
import {type Measuring, Seen} from '#components/measuring/measuring.tsx'
import {countryName, localityLine} from '#lib/content/address.ts'
import type {Condition} from '#lib/content/condition.ts'
import {daysInWords, timeInWords} from '#lib/content/opening-hours.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

interface Props {
  settings: SiteSettings
  condition?: Condition
  edit?: Edit
  measuring?: Measuring | undefined
}

/** Asks the reader to come: how to book, call or text, where the clinic is, when it is open. */
export function CallToAction({settings, condition, edit = notEditable, measuring}: Props) {
  const edits = editsOf(edit, settings)
  const {heading, text, bookLabel, callLabel} = callToActionWords(settings, edit, condition)
  const {address, hours, telephone, telephoneDisplay, acceptsTexts, email} = settings
  return (
    <section id="book" className="cta">
      <h2 {...heading.attributes}>
        {heading.words}
        <Seen slot="ctaHeading" measuring={measuring} />
      </h2>
      <p {...text.attributes}>
        {text.words}
        <Seen slot="ctaText" measuring={measuring} />
      </p>
      <p className="actions">
        <ContactLinks
          settings={settings}
          bookLabel={bookLabel.words}
          callLabel={callLabel.words}
          bookEdit={bookLabel.attributes}
          callEdit={callLabel.attributes}
          measuring={measuring}
        />
        {acceptsTexts && (
          <a className="call" href={`sms:${telephone}`}>
            Text us
          </a>
        )}
      </p>
      <address>
        <p>
          Telephone{' '}
          <a href={`tel:${telephone}`} ping={measuring?.call} {...edits('telephoneDisplay')}>
            {telephoneDisplay}
          </a>
          {acceptsTexts && ', texts welcome'}
        </p>
        {email && (
          <p>
            Email{' '}
            <a href={`mailto:${email}`} {...edits('email')}>
              {email}
            </a>
          </p>
        )}
        {address && (
          <p {...edits('address')}>
            {address.street && (
              <>
                {address.street}
                <br />
              </>
            )}
            {localityLine(address)}
            <br />
            {countryName(address)}
          </p>
        )}
        {hours.length > 0 && (
          <ul {...edits('hours')}>
            {hours.map(({_key, days, opens, closes}) => (
              <li key={_key}>
                {daysInWords(days)} <time dateTime={opens}>{timeInWords(opens)}</time> to{' '}
                <time dateTime={closes}>{timeInWords(closes)}</time>
              </li>
            ))}
          </ul>
        )}
      </address>
    </section>
  )
}
