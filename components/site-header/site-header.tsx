import {editsOf} from '#components/edits.ts'
import type {Measuring} from '#components/measuring/measuring.tsx'
import {addresses} from '#lib/addresses.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

interface Props {
  settings: SiteSettings | undefined
  edit?: Edit
  measuring?: Measuring | undefined
}

/** Whose site this is, and how to reach them. */
export function SiteHeader({settings, edit = notEditable, measuring}: Props) {
  const edits = settings && editsOf(edit, settings)
  return (
    <header className="top">
      <a href={addresses.conditionList} {...edits?.('clinicName')}>
        {settings?.clinicName ?? 'Conditions'}
      </a>
      <a href={addresses.search}>Search</a>
      {settings && (
        <a
          href={`tel:${settings.telephone}`}
          ping={measuring?.call}
          {...edits?.('telephoneDisplay')}
        >
          {settings.telephoneDisplay}
        </a>
      )}
    </header>
  )
}

/** The first thing that Tab reaches. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      Skip to the content
    </a>
  )
}
