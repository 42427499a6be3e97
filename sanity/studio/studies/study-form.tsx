import {Stack} from '@sanity/ui'
import type {SanityClient} from '@sanity/client'
import {useMemo} from 'react'
import {type FormPatch, type InputProps, useClient} from 'sanity'
import {z} from 'zod'

import {studyDesigns} from '#lib/content/vocabulary.ts'
import type {KnownStudy} from '#lib/studies/find-twin.ts'
import {afterLook} from '#lib/studies/retraction-finding.ts'
import type {StudyFields} from '#lib/studies/study-fields.ts'
import {today} from '#schemas/validation/dates.ts'
import {sourceClient} from '#sanity/studies/source-client.ts'

import {apiVersion} from '../../backend.ts'
import {FillIn} from './fill-in.tsx'
import {fillPatches, retractionPatch} from './fill-patches.ts'
import {lookAgain} from './look-again.ts'
import {OnThePage} from './on-the-page.tsx'
import {readAndLookUp} from './paste.ts'
import {studyOf} from './study-of.ts'

/** The form of a study, below what fills it in and shows what becomes of it. Other forms as they are. */
export function StudyForm(props: InputProps) {
  const isStudy = props.schemaType.name === 'study' && props.path.length === 0
  return (
    <>
      {isStudy ? (
        <Stack gap={5}>
          <Above value={props.value} readOnly={props.readOnly === true} onChange={props.onChange} />
          {props.renderDefault(props)}
        </Stack>
      ) : (
        props.renderDefault(props)
      )}
    </>
  )
}

interface AboveProps {
  value: unknown
  readOnly: boolean
  onChange: (patches: FormPatch[]) => void
}

function Above({value, readOnly, onChange}: AboveProps) {
  const client = useClient({apiVersion})
  const sources = useMemo(() => sourceClient(), [])
  const now = fieldsOf(value)
  const study = studyOf(value)
  const day = today()
  return (
    <>
      <FillIn
        now={now}
        readOnly={readOnly}
        read={(text) => readAndLookUp(text, sources, () => othersThan(client, idOf(value)))}
        fill={({fields, retraction, failures}, names) =>
          onChange([
            ...fillPatches(fields, names),
            ...(retraction && failures.length === 0
              ? [retractionPatch(afterLook(knownIn(study), retraction, day))]
              : []),
          ])
        }
      />
      {study && (
        <OnThePage
          study={study}
          today={day}
          look={
            readOnly
              ? undefined
              : async () => {
                  const {words, retraction} = await lookAgain(sources, study, day)
                  if (retraction) onChange([retractionPatch(retraction)])
                  return words
                }
          }
        />
      )}
    </>
  )
}

function knownIn(study: ReturnType<typeof studyOf>) {
  const {status, source} = study?.retraction ?? {}
  return status && {status, ...(source !== undefined && {source})}
}

const text = z.string().min(1).optional().catch(undefined)
const form = z.object({
  title: text,
  authors: z
    .array(z.object({family: z.string(), given: z.string().optional()}))
    .optional()
    .catch(undefined),
  containerTitle: text,
  publisher: text,
  publisherPlace: text,
  year: z.number().optional().catch(undefined),
  volume: text,
  issue: text,
  pages: text,
  doi: text,
  pmid: text,
  pmcid: text,
  url: text,
  design: z.enum(studyDesigns.values).optional().catch(undefined),
})

function fieldsOf(value: unknown): StudyFields {
  return form.safeParse(value).data ?? {}
}

function idOf(value: unknown): string | undefined {
  return z.object({_id: z.string()}).safeParse(value).data?._id
}

const stored = z.array(
  z.object({
    _id: z.string(),
    title: z.string().nullish(),
    doi: z.string().nullish(),
    pmid: z.string().nullish(),
    pmcid: z.string().nullish(),
    year: z.number().nullish(),
  }),
)

const bare = (id: string) => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')

/** The other studies of the library, drafts among them. */
async function othersThan(client: SanityClient, own: string | undefined): Promise<KnownStudy[]> {
  const answer: unknown = await client.fetch(
    '*[_type == "study"]{_id, title, doi, pmid, pmcid, year}',
    {},
    {perspective: 'raw'},
  )
  return stored
    .parse(answer)
    .filter(({_id}) => bare(_id) !== bare(own ?? ''))
    .map(({_id, title, doi, pmid, pmcid, year}) => ({
      id: bare(_id),
      title: title ?? undefined,
      doi: doi ?? undefined,
      pmid: pmid ?? undefined,
      pmcid: pmcid ?? undefined,
      year: year ?? undefined,
    }))
}
