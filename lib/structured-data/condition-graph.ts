import type {FAQPage, Graph, HealthTopicContent} from 'schema-dts'

import {citedSources} from '../citations/cited-sources.ts'
import type {Condition, ConditionSummary} from '../content/condition.ts'
import {addresses} from '../addresses.ts'
import {conditionsByRegion} from '../content/conditions-by-region.ts'
import {plainText} from '../content/plain-text.ts'
import {regionStep} from '../content/region-step.ts'
import {reviewOf} from '../content/review.ts'
import {clinicNode, websiteNode} from './clinic-nodes.ts'
import {conditionNode} from './condition-node.ts'
import {imageField} from './image-node.ts'
import {type Identifiers, identifiers, refersTo, some} from './identifiers.ts'
import {pageGraph, type Site} from './page-graph.ts'
import {articleNode, trialSources} from './source-nodes.ts'

/** Only what is true: a page that nobody reviewed has neither reviewer nor day. */
function reviewFields(condition: Condition) {
  const review = reviewOf(condition)
  if (review.state !== 'reviewed') return {}
  const {name, credentials, role, profileUrl} = review.reviewer
  return {
    lastReviewed: review.lastReviewed,
    reviewedBy: {
      '@type': 'Person' as const,
      name,
      honorificSuffix: credentials,
      jobTitle: role,
      url: profileUrl,
    },
  }
}

/** Where the page says when to get help, by the anchor of that section. */
function helpNode(ids: Identifiers): HealthTopicContent {
  return {
    '@type': 'HealthTopicContent',
    hasHealthAspect: 'https://schema.org/SeeDoctorHealthAspect',
    url: ids.at('when-to-get-help'),
  }
}

function questionsNode({faqs}: Condition, ids: Identifiers) {
  return {
    '@type': 'FAQPage',
    '@id': ids.questions,
    mainEntity: faqs.map(({question, answer}) => ({
      '@type': 'Question' as const,
      name: question,
      acceptedAnswer: {'@type': 'Answer' as const, text: plainText(answer)},
    })),
  } satisfies FAQPage
}

/** What a condition's page says, for machines. Every text in it is text that the page shows. */
export function conditionGraph({
  condition,
  settings,
  siteUrl,
  canonical,
}: Site & {condition: Condition}): Graph {
  const cited = citedSources(condition)
  const trials = trialSources(condition, cited)
  return pageGraph({settings, siteUrl, canonical}, (ids) => ({
    name: condition.heading ?? condition.title,
    description: condition.lede,
    dateModified: condition._updatedAt,
    crumb: condition.title,
    steps: [regionStep(condition)],
    more: {
      ...reviewFields(condition),
      ...imageField(condition.picture, siteUrl),
      hasPart: some([
        ...(condition.care.length > 0 ? [helpNode(ids)] : []),
        ...(condition.faqs.length > 0 ? [refersTo(ids.questions)] : []),
      ]),
      citation: some(
        cited.sources.map((source) =>
          articleNode(source, trials.includes(source) ? ids.at(source.anchor) : undefined),
        ),
      ),
    },
    nodes: [
      conditionNode(condition, trials, ids),
      ...(condition.faqs.length > 0 ? [questionsNode(condition, ids)] : []),
    ],
  }))
}

/** The list of conditions, for machines. */
export function conditionListGraph({
  conditions,
  settings,
  siteUrl,
  canonical,
}: Site & {conditions: readonly ConditionSummary[]}): Graph {
  const ids = identifiers(siteUrl, canonical)
  const listed = conditionsByRegion(conditions).flatMap(({members}) => members)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': ids.page,
        url: canonical,
        name: settings.clinicName,
        description: settings.introduction,
        inLanguage: 'en',
        isPartOf: refersTo(ids.website),
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: listed.length,
          itemListElement: listed.map(({title, slug}, index) => ({
            '@type': 'ListItem' as const,
            position: index + 1,
            name: title,
            url: new URL(addresses.condition(slug), siteUrl).href,
          })),
        },
      },
      websiteNode(settings, siteUrl, ids),
      clinicNode(settings, siteUrl, ids),
    ],
  }
}
