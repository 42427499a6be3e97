import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {z} from 'zod'

const name = z.object({family: z.string(), given: z.string().optional()})

/** The fields of CSL-JSON that our bibliography has. */
const entry = z.strictObject({
  id: z.string(),
  type: z.enum(['article-journal', 'chapter']),
  title: z.string(),
  author: z.array(name).optional(),
  'container-title': z.string(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  issued: z.object({'date-parts': z.tuple([z.tuple([z.int()], z.int())])}),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  URL: z.url().optional(),
  /** What could not be verified, and therefore is not printed. */
  note: z.string().optional(),
})
export type BibliographyEntry = z.infer<typeof entry>

/** Every work that content may cite. Throws when the file is not CSL-JSON of the shape above. */
export function readBibliography(): BibliographyEntry[] {
  const file = join(import.meta.dirname, 'studies.csl.json')
  return z.array(entry).parse(JSON.parse(readFileSync(file, 'utf8')))
}
