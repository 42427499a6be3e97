import {addresses} from '#lib/addresses.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'

export function SiteFooter({settings}: {settings: SiteSettings | undefined}) {
  return (
    <footer className="end">
      {settings && <p>{settings.legalName ?? settings.clinicName}</p>}
      <p>
        <a href={addresses.conditionList}>All conditions</a>
      </p>
    </footer>
  )
}
