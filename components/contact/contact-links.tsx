import type {Measuring} from '#components/measuring/measuring.tsx'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {EditAttributes} from '#lib/editing.ts'

interface Props {
  settings: SiteSettings
  bookLabel: string
  callLabel: string
  bookEdit?: EditAttributes
  callEdit?: EditAttributes
  measuring?: Measuring | undefined
}

/** The two ways to the clinic: book, or call. */
export function ContactLinks({
  settings,
  bookLabel,
  callLabel,
  bookEdit,
  callEdit,
  measuring,
}: Props) {
  return (
    <>
      <a className="book" href={measuring?.book ?? settings.bookingUrl} {...bookEdit}>
        {bookLabel}
      </a>
      <a className="call" href={`tel:${settings.telephone}`} ping={measuring?.call} {...callEdit}>
        {callLabel}
      </a>
    </>
  )
}
