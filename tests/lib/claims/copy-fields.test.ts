import {copyFields} from '#lib/claims/copy-fields.ts'
import {schemaTypes} from '#schemas/index.ts'
import {z} from 'zod'

const field: z.ZodType<Field> = z.lazy(() =>
  z.object({
    name: z.string().optional(),
    title: z.string().optional(),
    type: z.string(),
    options: z.looseObject({list: z.array(z.unknown()).optional()}).optional(),
    of: z.array(field).optional(),
    fields: z.array(field).optional(),
  }),
)
interface Field {
  name?: string | undefined
  title?: string | undefined
  type: string
  options?: {list?: unknown[] | undefined} | undefined
  of?: Field[] | undefined
  fields?: Field[] | undefined
}

const types = z.array(field).parse(schemaTypes)
const typeNamed = (name: string) => types.find((type) => type.name === name)

interface TextField {
  at: string
  title: string | undefined
}

/** Every field that people write words into, through lists and objects. */
function textFields({type, of, fields, options, title}: Field, at: string): TextField[] {
  if (['string', 'text', 'richText', 'plainRichText'].includes(type)) {
    return options?.list ? [] : [{at, title}]
  }
  if (type === 'array') return (of ?? []).flatMap((member) => textFields({...member, title}, at))
  return (fields ?? typeNamed(type)?.fields ?? []).flatMap((member) =>
    textFields(member, at ? `${at}.${member.name}` : (member.name ?? '')),
  )
}

/** Names, numbers, codes and addresses, other people’s words, and what no one types. */
const notCopy: Record<string, string[]> = {
  condition: ['picture.credit', 'codes.code', 'resources.url', 'reviewedContent'],
  treatment: ['picture.credit'],
  acupuncturePoint: ['code', 'pinyin', 'hanzi', 'anatomy.uberon', 'lookup.words'],
  triggerPoint: ['latinName', 'anatomy.uberon'],
  study: [
    ...['title', 'containerTitle', 'volume', 'issue', 'pages', 'publisher', 'publisherPlace'],
    ...['authors.family', 'authors.given', 'doi', 'pmid', 'pmcid', 'url', 'retraction.source'],
  ],
  clinician: ['name', 'credentials', 'profileUrl'],
  redirect: ['from', 'to'],
  experiment: ['name', 'hypothesis', 'applied'],
  siteSettings: [
    ...['legalName', 'bookingUrl', 'telephone', 'telephoneDisplay', 'email', 'emergencyNumber'],
    ...['address.street', 'address.locality', 'address.region', 'address.postalCode'],
    ...['address.country', 'hours.days', 'hours.opens', 'hours.closes', 'resources.url'],
  ],
}

const documents = types.filter((type) => type.type === 'document')

it.each(documents.map((type) => [type.name ?? '', type] as const))(
  'knows every field of a %s that holds words, by the title that the Studio shows',
  (name, type) => {
    const known = copyFields[name] ?? {}
    const texts = textFields(type, '')
    const copy = texts.filter(({at}) => !notCopy[name]?.includes(at))
    expect(Object.keys(known).toSorted()).toEqual(copy.map(({at}) => at).toSorted())
    for (const {at, title} of copy) expect(known[at]?.split(' › ').at(-1)).toBe(title)
    expect(notCopy[name]?.filter((at) => !texts.some((text) => text.at === at)) ?? []).toEqual([])
  },
)
