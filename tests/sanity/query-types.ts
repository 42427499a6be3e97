/**
 * Checked by `npm run types`: what typegen derives from the schemas and the GROQ must be what the
 * zod schema beside the query reads, key by key. No code runs here.
 */
import type {z} from 'zod'

import type {experiment} from '#lib/content/experiment.ts'
import type {conditionList} from '#sanity/queries/condition-list.ts'
import type {pointPage} from '#sanity/queries/acupuncture-point.ts'
import type {conditionAnswer} from '#sanity/queries/condition.ts'
import type {latestSlugs, pages, referrers} from '#sanity/queries/pages.ts'
import type {testWords} from '#sanity/queries/experiments.ts'
import type {redirectAnswer} from '#sanity/queries/redirect.ts'
import type {relatives} from '#sanity/queries/related.ts'
import type {llmsContent} from '#sanity/queries/llms.ts'
import type {searchDocumentsChecked, searchRevisions} from '#sanity/queries/search.ts'
import type {siteSettingsAnswer} from '#sanity/queries/site-settings.ts'
import type {sitemapContent} from '#sanity/queries/sitemap.ts'
import type {treatmentPage} from '#sanity/queries/treatment.ts'
import type {triggerPointPage} from '#sanity/queries/trigger-point.ts'
import type {
  ConditionListQueryResult,
  ConditionPageQueryResult,
  ExperimentsQueryResult,
  LatestPagesQueryResult,
  LatestSlugsQueryResult,
  OwnPagesQueryResult,
  PointPageQueryResult,
  RedirectQueryResult,
  ReferrersQueryResult,
  RelativesQueryResult,
  LlmsQueryResult,
  SearchDocumentsQueryResult,
  SearchRevisionsQueryResult,
  SitemapQueryResult,
  SiteSettingsQueryResult,
  TestWordsQueryResult,
  TreatmentPageQueryResult,
  TriggerPointPageQueryResult,
} from '#sanity/typegen/types.ts'

/** Keys that a query answers and its schema does not read, at any depth. */
type Unread<Answer, Read> = Answer extends readonly (infer Member)[]
  ? NonNullable<Read> extends readonly (infer ReadMember)[]
    ? Unread<NonNullable<Member>, NonNullable<ReadMember>>
    : never
  : Answer extends object
    ? {
        [Key in keyof Answer]: Key extends keyof NonNullable<Read>
          ? Unread<NonNullable<Answer[Key]>, NonNullable<NonNullable<Read>[Key]>>
          : Key
      }[keyof Answer]
    : never

/** `true`, or what is wrong: a key that nobody reads, or an answer that the schema would refuse. */
type InStep<Answer, Read> = [Unread<Answer, Read>] extends [never]
  ? Answer extends Read
    ? true
    : {refused: Answer; by: Read}
  : {unread: Unread<Answer, Read>}

type Holds<Check extends true> = Check

export type EveryQueryIsInStep = [
  Holds<InStep<ConditionPageQueryResult, z.input<typeof conditionAnswer>>>,
  Holds<InStep<ConditionListQueryResult, z.input<typeof conditionList>>>,
  Holds<InStep<LlmsQueryResult, z.input<typeof llmsContent>>>,
  Holds<InStep<SearchDocumentsQueryResult, z.input<typeof searchDocumentsChecked>>>,
  Holds<InStep<SearchRevisionsQueryResult, z.input<typeof searchRevisions>>>,
  Holds<InStep<SiteSettingsQueryResult, z.input<typeof siteSettingsAnswer>>>,
  Holds<InStep<RedirectQueryResult, z.input<typeof redirectAnswer>>>,
  Holds<InStep<SitemapQueryResult, z.input<typeof sitemapContent>>>,
  Holds<InStep<ReferrersQueryResult, z.input<typeof referrers>>>,
  Holds<InStep<OwnPagesQueryResult, z.input<typeof pages>>>,
  Holds<InStep<LatestPagesQueryResult, z.input<typeof pages>>>,
  Holds<InStep<LatestSlugsQueryResult, z.input<typeof latestSlugs>>>,
  Holds<InStep<RelativesQueryResult, z.input<typeof relatives>>>,
  Holds<InStep<TreatmentPageQueryResult, z.input<typeof treatmentPage>>>,
  Holds<InStep<PointPageQueryResult, z.input<typeof pointPage>>>,
  Holds<InStep<TriggerPointPageQueryResult, z.input<typeof triggerPointPage>>>,
  Holds<
    InStep<Omit<ExperimentsQueryResult['tests'][number], 'page'>[], z.input<typeof experiment>[]>
  >,
  Holds<InStep<TestWordsQueryResult, z.input<typeof testWords> | null>>,
]
