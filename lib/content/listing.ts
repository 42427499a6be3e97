import type {AcupuncturePoint} from './acupuncture-point.ts'
import type {Condition} from './condition.ts'
import {pointLabel} from './point-name.ts'
import type {Treatment} from './treatment.ts'
import type {TriggerPoint} from './trigger-point.ts'

/** What is said of a page where others list it or share its link. */
export interface Listing {
  /** Without the clinic's name. */
  title: string
  description: string
  /** On the picture: what kind of page it is, and what it is about. */
  kind: string
  name: string
}

/** What is said of each type of page. */
export const listingOf = {
  condition: ({
    title,
    metaDescription,
    lede,
  }: Pick<Condition, 'title' | 'metaDescription' | 'lede'>): Listing => ({
    title,
    description: metaDescription ?? lede,
    kind: 'Condition',
    name: title,
  }),
  treatment: ({name, summary}: Pick<Treatment, 'name' | 'summary'>): Listing => ({
    title: name,
    description: summary,
    kind: 'Treatment',
    name,
  }),
  acupuncturePoint: (
    point: Pick<AcupuncturePoint, 'standard' | 'code' | 'pinyin' | 'englishName' | 'location'>,
  ): Listing => ({
    title: `${pointLabel(point)} (${point.englishName})`,
    description: point.location,
    kind: 'Acupuncture point',
    name: pointLabel(point),
  }),
  triggerPoint: ({muscle, referral}: Pick<TriggerPoint, 'muscle' | 'referral'>): Listing => ({
    title: `${muscle}: trigger points`,
    description: referral,
    kind: 'Trigger point',
    name: muscle,
  }),
}

/** A page's title as browsers and search engines show it. */
export function titleOfPage(title: string, clinicName: string): string {
  return `${title} | ${clinicName}`
}
