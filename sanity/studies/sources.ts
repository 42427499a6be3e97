/** Where the records of studies are asked for. */
export const crossref = 'https://api.crossref.org'
export const doiResolver = 'https://doi.org'
export const pubmed = 'https://eutils.ncbi.nlm.nih.gov'

/**
 * Every origin that a look-up reaches, for the Studio’s Content-Security-Policy. The last are those
 * that doi.org sends a question on to, for DOIs that are not Crossref’s.
 */
export const sourceOrigins: readonly string[] = [
  crossref,
  pubmed,
  doiResolver,
  'https://data.crosscite.org',
  'https://data.datacite.org',
  'https://data.medra.org',
]
