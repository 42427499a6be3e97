import {addresses, twinOf} from '../addresses.ts'
import {citedSources} from '../citations/cited-sources.ts'
import {dayInWords} from '../content/calendar.ts'
import type {Condition} from '../content/condition.ts'
import {reviewOf} from '../content/review.ts'
import type {SiteSettings} from '../content/site-settings.ts'
import {type Block, heading, item, paragraph, type Piece} from './blocks.ts'
import {aboutCondition} from './condition-about.ts'
import {helpForCondition} from './condition-help.ts'
import {callToAction, ending, markdownPage, type PageData, section, sources} from './page.ts'

interface Given {
  condition: Condition
  settings: SiteSettings
  related: readonly Pick<Condition, 'title' | 'slug'>[]
  siteUrl: string
}

/** The Markdown twin of a condition's page: all that it says, in its order. */
export function conditionMarkdown({condition, settings, related, siteUrl}: Given): string {
  const page = {settings, siteUrl, cited: citedSources(condition)}
  const review = reviewOf(condition)
  const reviewed = review.state === 'reviewed' ? review : undefined
  return markdownPage(
    {
      title: condition.title,
      canonical: siteUrl + addresses.condition(condition.slug),
      description: condition.metaDescription ?? condition.lede,
      reviewed: reviewed?.lastReviewed ?? false,
      reviewer: reviewed && `${reviewed.reviewer.name}, ${reviewed.reviewer.credentials}`,
      updated: condition._updatedAt.slice(0, 10),
      sample: condition.sampleContent || undefined,
    },
    [
      ...opening(condition),
      ...aboutCondition(condition, page),
      ...helpForCondition(condition, page),
      ...callToAction(page, condition.callToAction),
      ...section('Related conditions', ...related.map((other) => item(linkTo(other, page)))),
      ...nextSteps(condition, page),
      ...sources(page),
      ...paragraph(...reviewLine(condition)),
      ...paragraph(codes(condition)),
      ...ending(page),
    ],
  )
}

function opening({heading: words, title, aliases, lede, sampleContent}: Condition): Block[] {
  return [
    ...heading(1, words ?? title),
    ...paragraph(aliases.length > 0 ? `Also called ${aliases.join(', ')}` : undefined),
    ...paragraph(lede),
    ...paragraph(
      sampleContent ? 'Sample content, written to show this site. It is not advice.' : undefined,
    ),
  ]
}

function linkTo({title, slug}: Pick<Condition, 'title' | 'slug'>, {siteUrl}: PageData): Piece {
  return {words: title, href: siteUrl + twinOf(addresses.condition(slug))}
}

/** The page's own links, then the site's that are not among them. */
function nextSteps({resources}: Condition, {settings}: PageData): Block[] {
  const own = new Set(resources.map(({url}) => url))
  const links = [...resources, ...settings.resources.filter(({url}) => !own.has(url))]
  return section('Next steps', ...links.map(({label, url}) => item({words: label, href: url})))
}

function reviewLine(condition: Condition): Piece[] {
  const changed = ` Last changed on ${dayInWords(condition._updatedAt)}.`
  const review = reviewOf(condition)
  switch (review.state) {
    case 'sample':
      return [`Sample content: not reviewed by a clinician.${changed}`]
    case 'unreviewed':
      return [`Not yet reviewed by a clinician.${changed}`]
    case 'reviewed': {
      const {reviewer, lastReviewed, nextReview} = review
      const {name, credentials, role, profileUrl} = reviewer
      const next = nextReview ? ` Next review by ${dayInWords(nextReview)}.` : ''
      return [
        'Reviewed by ',
        {words: name, href: profileUrl},
        `, ${[credentials, role].filter(Boolean).join(', ')} on ${dayInWords(lastReviewed)}.`,
        next + changed,
      ]
    }
  }
}

function codes({codes}: Condition): string | undefined {
  if (codes.length === 0) return undefined
  const known = codes.map(({system, code}) => `${system} ${code}`).join(', ')
  return `Known to professionals as ${known}.`
}
