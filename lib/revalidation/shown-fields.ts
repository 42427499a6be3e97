/** Which fields of a document are shown where it is not the subject of the page. */
interface Faces {
  /** On pages of other documents that refer to it. */
  part: readonly string[]
  /** In lists of its type. */
  list?: readonly string[]
  /** On the pages of what it uses. */
  uses?: readonly string[]
}

/**
 * Kept in step with the projections of `sanity/queries` by a test. A document's own page shows it
 * whole and needs no entry.
 */
export const shownFields: Readonly<Record<string, Faces>> = {
  condition: {
    part: ['title', 'slug'],
    list: ['title', 'slug', 'lede', 'bodyRegion', 'aliases'],
    uses: ['title', 'slug', 'lede'],
  },
  treatment: {
    part: [
      'name',
      'slug',
      'kind',
      'summary',
      'technique',
      'mechanism',
      'targets',
      'safety',
      'contraindications',
      'adverseEffects',
      'studies',
    ],
  },
  acupuncturePoint: {
    part: [
      'code',
      'slug',
      'standard',
      'pinyin',
      'hanzi',
      'englishName',
      'meridian',
      'location',
      'anatomy',
      'cautions',
      'pregnancyCaution',
      'map',
    ],
  },
  triggerPoint: {
    part: [
      'muscle',
      'latinName',
      'slug',
      'region',
      'referral',
      'nerve',
      'anatomy',
      'map',
      'figureArea',
    ],
  },
  study: {
    part: [
      'title',
      'authors',
      'containerTitle',
      'publisher',
      'publisherPlace',
      'year',
      'volume',
      'issue',
      'pages',
      'doi',
      'pmid',
      'pmcid',
      'url',
      'design',
      'sampleSize',
      'includedStudies',
      'population',
      'intervention',
      'comparator',
      'outcome',
      'result',
      'limitation',
      'level',
      'levelLowered',
      'retraction',
    ],
  },
  faq: {part: ['question', 'answer']},
  clinician: {part: ['name', 'credentials', 'role', 'profileUrl']},
  siteSettings: {
    part: [
      'clinicName',
      'legalName',
      'introduction',
      'bookingUrl',
      'telephone',
      'telephoneDisplay',
      'acceptsTexts',
      'email',
      'address',
      'hours',
      'emergencyNumber',
      'callToAction',
      'resources',
      'disclaimer',
    ],
  },
}
