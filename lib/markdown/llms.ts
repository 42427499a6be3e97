import {addresses, twinOf} from '../addresses.ts'
import type {ConditionSummary} from '../content/condition.ts'
import type {SiteSettings} from '../content/site-settings.ts'
import type {Treatment} from '../content/treatment.ts'
import {bodyRegions} from '../content/vocabulary.ts'
import {type Block, heading, item, paragraph, quotation, writeMarkdown} from './blocks.ts'
import {section} from './page.ts'

interface Given {
  settings: SiteSettings
  siteUrl: string
  /** By title; not all of them where they are very many. */
  conditions: readonly Pick<ConditionSummary, 'title' | 'slug' | 'lede' | 'bodyRegion'>[]
  treatments: readonly Pick<Treatment, 'name' | 'slug' | 'summary'>[]
  conditionCount: number
  /** Conditions that nobody reviewed, written to show the site. */
  sampleCount: number
}

/** What the site holds and how to take it, for language models: the form of llmstxt.org. */
export function llmsText(given: Given): string {
  const {settings, siteUrl, conditions, treatments, conditionCount} = given
  const linked = (words: string, path: string, about: string) =>
    item({words, href: siteUrl + path}, `: ${about}`)
  const unlisted = conditionCount - conditions.length
  return writeMarkdown([
    ...heading(1, settings.clinicName),
    ...quotation(
      settings.introduction ?? `What ${settings.clinicName} tells patients of conditions.`,
    ),
    ...howToTakeIt(given),
    ...bodyRegions.terms.flatMap(({value, title}) =>
      section(
        `Conditions: ${title}`,
        ...conditions
          .filter(({bodyRegion}) => bodyRegion === value)
          .map(({title, slug, lede}) => linked(title, twinOf(addresses.condition(slug)), lede)),
      ),
    ),
    ...section(
      'Treatments at the clinic',
      ...treatments.map(({name, slug, summary}) =>
        linked(name, twinOf(addresses.treatment(slug)), summary),
      ),
    ),
    ...section(
      'Optional',
      linked(
        'Sitemap',
        addresses.sitemap,
        unlisted > 0
          ? `every page, also those about ${unlisted.toLocaleString('en-US')} more conditions`
          : 'every page, also those about points and muscles',
      ),
      linked(
        'Search',
        `${addresses.search}?q=knee`,
        'finds pages by any name or symptom, given as q',
      ),
    ),
  ])
}

function howToTakeIt({settings, conditionCount, sampleCount}: Given): Block[] {
  return [
    ...paragraph(
      'These pages inform patients. They are not medical advice. Each result of a study stands ' +
        'with how certain it is (GRADE), its weak point and its source, also where it found no ' +
        'difference: please keep these together. Traditional use of a point is named as such.',
    ),
    ...paragraph(
      sampleCount > 0
        ? `${sampleCount} of ${conditionCount} pages on conditions are sample content that no ` +
            'clinician has reviewed. Each says so at its top.'
        : undefined,
    ),
    ...paragraph(
      `In an emergency: ${settings.emergencyNumber}. The clinic: ${settings.telephoneDisplay}, `,
      {words: settings.callToAction.bookLabel, href: settings.bookingUrl},
      '.',
    ),
    ...paragraph(
      'Each link below leads to a page in Markdown; without its .md it leads to the page itself.',
    ),
  ]
}
