import type {BreadcrumbList, MedicalClinic, WebSite} from 'schema-dts'

import {countryName} from '../content/address.ts'
import type {SiteSettings} from '../content/site-settings.ts'
import {type Identifiers, refersTo, some} from './identifiers.ts'

/** The clinic: where it is, when it is open, and how to book. */
export function clinicNode(settings: SiteSettings, siteUrl: string, ids: Identifiers) {
  const {address, hours} = settings
  return {
    '@type': 'MedicalClinic',
    '@id': ids.clinic,
    name: settings.clinicName,
    legalName: settings.legalName,
    url: siteUrl,
    telephone: settings.telephone,
    email: settings.email,
    address: address && {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      addressLocality: address.locality,
      addressRegion: address.region,
      postalCode: address.postalCode,
      addressCountry: countryName(address),
    },
    openingHoursSpecification: some(
      hours.map(({days, opens, closes}) => ({
        '@type': 'OpeningHoursSpecification' as const,
        dayOfWeek: days.map((day) => `https://schema.org/${day}` as const),
        opens,
        closes,
      })),
    ),
    potentialAction: {
      '@type': 'ReserveAction',
      target: settings.bookingUrl,
    },
  } satisfies MedicalClinic
}

export function websiteNode(settings: SiteSettings, siteUrl: string, ids: Identifiers) {
  return {
    '@type': 'WebSite',
    '@id': ids.website,
    name: settings.clinicName,
    url: siteUrl,
    publisher: refersTo(ids.clinic),
  } satisfies WebSite
}

/** The way to the page, as the page shows it. The last step is the page itself. */
export function breadcrumbNode(steps: {name: string; url: string}[], ids: Identifiers) {
  return {
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumbs,
    itemListElement: steps.map(({name, url}, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  } satisfies BreadcrumbList
}
