import type {SiteSettings} from './site-settings.ts'

export type PostalAddress = NonNullable<SiteSettings['address']>

/** `New York, NY 10025` */
export function localityLine({locality, region, postalCode}: PostalAddress): string {
  const area = [region, postalCode].filter(Boolean).join(' ')
  return [locality, area].filter(Boolean).join(', ')
}

const countries = new Intl.DisplayNames('en', {type: 'region'})

/** `United States` for `US`. */
export function countryName({country}: PostalAddress): string {
  return countries.of(country) ?? country
}
