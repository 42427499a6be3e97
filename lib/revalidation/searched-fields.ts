/**
 * The fields by which search finds a document, by its type. Kept in step with the projections of
 * `sanity/queries/search.ts` by a test.
 */
export const searchedFields: Readonly<Record<string, readonly string[]>> = {
  condition: [
    'title',
    'slug',
    'aliases',
    'lede',
    'bodyRegion',
    'codes',
    'symptoms',
    'mechanisms',
    'overview',
    'points',
    'triggerPoints',
    'conventional',
    'approach',
  ],
  treatment: ['name', 'slug', 'summary', 'technique', 'mechanism'],
  acupuncturePoint: ['code', 'slug', 'standard', 'pinyin', 'hanzi', 'englishName', 'location'],
  triggerPoint: ['muscle', 'latinName', 'slug', 'region', 'referral'],
}
