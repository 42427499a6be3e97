import {z} from 'zod'

/**
 * What each node of our graphs must have, whatever the content: the least that a machine needs to
 * make sense of it. The vocabulary says what may be there, this says what must.
 */

const text = z.string().trim().min(1)
const address = z.url({protocol: /^https?$/})
const reference = z.strictObject({'@id': address})
const many = <Member extends z.ZodType>(member: Member) => z.array(member).min(1)

/** A node of a type with the fields that it must have; it may have others. */
function node<Type extends string, Fields extends z.ZodRawShape>(type: Type, fields: Fields) {
  return z.looseObject({'@type': z.literal(type), ...fields})
}

/** A node that is known by its name. */
const named = <Type extends string>(type: Type) => node(type, {name: text})

const person = node('Person', {name: text, honorificSuffix: text})

const page = {
  '@id': address,
  url: address,
  name: text,
  description: text,
  inLanguage: z.literal('en'),
  dateModified: z.iso.date(),
  isPartOf: reference,
  publisher: reference,
  breadcrumb: reference,
  mainEntity: reference,
}

/** Who reviewed a page and when belong together. */
const medicalWebPage = node('MedicalWebPage', {
  ...page,
  lastReviewed: z.iso.date().optional(),
  reviewedBy: person.optional(),
}).refine(
  ({lastReviewed, reviewedBy}) => (lastReviewed === undefined) === (reviewedBy === undefined),
  'a review has a reviewer and a day',
)

const profiles = [
  medicalWebPage,
  node('CollectionPage', {'@id': address, url: address, name: text, isPartOf: reference}),
  node('WebSite', {'@id': address, name: text, url: address, publisher: reference}),
  node('MedicalClinic', {
    '@id': address,
    name: text,
    url: address,
    telephone: z.string().regex(/^\+[1-9]\d{6,14}$/),
    potentialAction: node('ReserveAction', {target: address}),
    address: node('PostalAddress', {addressLocality: text, addressCountry: text}).optional(),
    openingHoursSpecification: many(
      node('OpeningHoursSpecification', {dayOfWeek: many(text), opens: text, closes: text}),
    ).optional(),
  }),
  node('BreadcrumbList', {
    '@id': address,
    itemListElement: many(
      node('ListItem', {position: z.int().positive(), name: text, item: address}),
    ).refine(
      (steps) => steps.every(({position}, index) => position === index + 1),
      'steps are numbered from 1',
    ),
  }),
  node('ItemList', {
    numberOfItems: z.int().nonnegative(),
    itemListElement: z.array(
      node('ListItem', {position: z.int().positive(), name: text, url: address}),
    ),
  }),
  node('FAQPage', {
    '@id': address,
    mainEntity: many(node('Question', {name: text, acceptedAnswer: node('Answer', {text})})),
  }),
  named('MedicalCondition'),
  node('MedicalCode', {codeValue: text, codingSystem: text}),
  ...['MedicalSymptom', 'MedicalSignOrSymptom', 'MedicalCause', 'MedicalRiskFactor'].map(named),
  ...['SuperficialAnatomy', 'Muscle', 'AnatomicalStructure', 'Nerve'].map(named),
  node('DDxElement', {
    diagnosis: named('MedicalCondition'),
    distinguishingSign: named('MedicalSignOrSymptom'),
  }),
  node('MedicalTherapy', {name: text, description: text}),
  node('MedicalTrial', {name: text, trialDesign: text, subjectOf: reference}),
  node('MedicalScholarlyArticle', {headline: text}),
  node('ImageObject', {contentUrl: address}),
  node('HealthTopicContent', {hasHealthAspect: text, url: address}),
]

/** Types that the nodes above contain, and check themselves. */
const parts = [
  ...['Person', 'PostalAddress', 'OpeningHoursSpecification', 'ReserveAction', 'ListItem'],
  ...['Question', 'Answer'],
]

function typeOf(value: object): string | undefined {
  const type: unknown = Reflect.get(value, '@type')
  return typeof type === 'string' ? type : undefined
}

function typedObjects(value: unknown): {type: string; value: object}[] {
  if (typeof value !== 'object' || value === null) return []
  const type = typeOf(value)
  const inside = Object.values(value).flatMap(typedObjects)
  return type === undefined ? inside : [{type, value}, ...inside]
}

/**
 * What the nodes of a graph lack, in words; empty for a sound graph. A type that no profile knows
 * is a fault as well: it has none until somebody has thought about what it needs.
 */
export function profileProblems(graph: unknown): string[] {
  return typedObjects(graph).flatMap(({type, value}) => {
    if (parts.includes(type)) return []
    const profile = profiles.find((known) => known.shape['@type'].value === type)
    if (profile === undefined) return [`${type}: no profile`]
    return (profile.safeParse(value).error?.issues ?? []).map(
      ({path, message}) => `${[type, ...path].join('.')}: ${message}`,
    )
  })
}
