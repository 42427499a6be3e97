import {editsOf} from '#components/edits.ts'
import {addresses} from '#lib/addresses.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

interface Props {
  settings: SiteSettings | undefined
  edit?: Edit
}

export function SiteFooter({settings, edit = notEditable}: Props) {
  return (
    <footer className="end">
      {settings && (
        <p {...editsOf(edit, settings)(settings.legalName ? 'legalName' : 'clinicName')}>
          {settings.legalName ?? settings.clinicName}
        </p>
      )}
      <p>
        <a href={addresses.conditionList}>All conditions</a>
      </p>
    </footer>
  )
}
