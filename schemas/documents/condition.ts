import {ActivityIcon} from '@sanity/icons/Activity'
import {defineArrayMember, defineField, defineType} from '@sanity/types'

import {bodyRegions} from '#lib/content/vocabulary.ts'
import type {BodyRegion} from '#lib/content/vocabulary.ts'

import {slugField, textListField} from '../fields.ts'
import {choicesOf} from '../options.ts'
import {adviseOnTradition, noMisleadingClaims} from '../validation/claims.ts'
import {checkRedFlag, differentialProblems, repeatedCareLevels} from '../validation/condition.ts'
import {checkOwnName} from '../validation/copies.ts'
import {checkDay, checkNotInFuture} from '../validation/dates.ts'
import {asReadIn, noRepeats, property, referredTo, referredToIn} from '../validation/lists.ts'
import {citesDoubtfulStudies} from '../validation/retractions.ts'
import {reviewAdvice, reviewProblems} from '../validation/review.ts'
import {advise, all, must, required} from '../validation/rules.ts'
import {atLeast, atMost} from '../validation/text.ts'

export const condition = defineType({
  name: 'condition',
  title: 'Condition',
  type: 'document',
  icon: ActivityIcon,
  description: 'One page about one condition. The tabs follow the page from top to bottom.',
  groups: [
    {name: 'top', title: 'Top of the page', default: true},
    {name: 'overview', title: 'Overview'},
    {name: 'care', title: 'When to get help'},
    {name: 'causes', title: 'Causes and usual care'},
    {name: 'approach', title: 'How we help'},
    {name: 'research', title: 'Research'},
    {name: 'faqs', title: 'Questions'},
    {name: 'ending', title: 'End of the page'},
    {name: 'review', title: 'Review'},
    {name: 'search', title: 'Search engines'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name of the condition',
      type: 'string',
      group: 'top',
      description:
        'The name that patients use, for example “Runner’s knee”. Lists and links show it.',
      validation: all(
        required('Write the name of the condition.', checkOwnName),
        advise(
          atMost(
            60,
            (length) =>
              `The name has ${length} characters; search engines cut it off after about 60. Shorten it.`,
          ),
        ),
      ),
    }),
    slugField('/conditions/', 'title', 'top'),
    defineField({
      name: 'heading',
      title: 'Heading of the page',
      type: 'string',
      group: 'top',
      description:
        'Leave empty to use the name. Otherwise for example “Runner’s knee (patellofemoral pain)”. Never promise a result.',
    }),
    textListField({
      name: 'aliases',
      title: 'Also called',
      group: 'top',
      description:
        'Other names that patients and physicians use, for example “Patellofemoral pain syndrome”.',
      member: 'name',
    }),
    defineField({
      name: 'lede',
      title: 'In one sentence',
      type: 'text',
      rows: 3,
      group: 'top',
      description:
        'What the condition is, in words that a twelve-year-old understands, for example “Runner’s knee is pain at the front of the knee, around or behind the kneecap”.',
      validation: all(
        required('Say in one sentence what the condition is.'),
        advise(
          atLeast(
            40,
            (length) => `${length} characters are very short. Say in a whole sentence what it is.`,
          ),
          atMost(
            240,
            (length) =>
              `${length} characters are long for one sentence. Aim for 240 or fewer, and move the rest to the overview.`,
          ),
        ),
      ),
    }),
    defineField({
      name: 'bodyRegion',
      title: 'Part of the body',
      type: 'string',
      group: 'top',
      description: 'The heading that the condition is listed under, for example Knee.',
      options: {list: choicesOf(bodyRegions)},
      validation: required('Choose the part of the body.'),
    }),
    defineField({
      name: 'overview',
      title: 'Overview',
      type: 'richText',
      group: 'overview',
      description:
        'What it is, who gets it, how it feels and how long it lasts, in short plain sentences, for example “The pain builds up bit by bit, and you feel it most on stairs”. Put a citation after each figure.',
      validation: required('Write an overview of at least one paragraph.'),
    }),
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      group: 'overview',
      description:
        'If you have one that helps, for example of where the pain is felt. It stands after the overview.',
    }),
    textListField({
      name: 'symptoms',
      title: 'Symptoms',
      group: 'overview',
      description:
        'What the patient feels or sees, one symptom a line, for example “Pain when going down stairs”.',
      member: 'symptom',
      missing: 'Add at least one symptom.',
    }),
    defineField({
      name: 'care',
      title: 'When to get help',
      type: 'array',
      group: 'care',
      description:
        'One entry for each degree of urgency, with the signs that call for it. At least one must be for today or for an emergency.',
      of: [defineArrayMember({type: 'careAdvice'})],
      validation: all(
        required(
          'Say when a patient must get help: add at least one entry with its signs.',
          checkRedFlag,
        ),
        advise(repeatedCareLevels),
      ),
    }),
    defineField({
      name: 'mechanisms',
      title: 'Biomechanics and mechanisms',
      type: 'array',
      group: 'causes',
      description: 'What leads to the condition and keeps it going, most important first.',
      of: [defineArrayMember({type: 'mechanism'})],
      validation: required(
        'Add at least one mechanism: what causes it, or what happens in the tissue?',
        noRepeats(
          'There is a mechanism with this title already. Change one, or delete it.',
          asReadIn('title'),
        ),
      ),
    }),
    defineField({
      name: 'conventionalNote',
      title: 'Introduction to usual care',
      type: 'richText',
      group: 'causes',
      description:
        'One paragraph on usual care, in a neutral tone, for example “Most people begin with exercise and with doing less for a while”. Needling goes beside it, never “instead of” it.',
    }),
    defineField({
      name: 'conventional',
      title: 'Conventional treatments',
      type: 'array',
      group: 'causes',
      description: 'What physicians and physiotherapists offer, best supported first.',
      of: [defineArrayMember({type: 'conventionalTreatment'})],
      validation: must(
        noRepeats('This treatment is in the list already. Delete one.', referredToIn('treatment')),
      ),
    }),
    defineField({
      name: 'differentials',
      title: 'What else it could be',
      type: 'array',
      group: 'causes',
      description: 'Conditions that feel alike, with the sign that tells them apart.',
      of: [defineArrayMember({type: 'differential'})],
      validation: must(differentialProblems),
    }),
    defineField({
      name: 'approachNote',
      title: 'Introduction to how we help',
      type: 'richText',
      group: 'approach',
      description:
        'One paragraph on how the clinic goes about this condition, for example “We examine the knee first, and tell you if you should see a physician before we begin”.',
    }),
    defineField({
      name: 'approach',
      title: 'How we help',
      type: 'array',
      group: 'approach',
      description:
        'The clinic’s treatments for this condition. The summary table is made from these and from the points.',
      of: [defineArrayMember({type: 'approach'})],
      validation: required(
        'Add at least one of the clinic’s treatments.',
        noRepeats('This treatment is in the list already. Delete one.', referredToIn('treatment')),
      ),
    }),
    defineField({
      name: 'points',
      title: 'Acupuncture points',
      type: 'array',
      group: 'approach',
      description: 'In the order of their numbers on the figure.',
      of: [defineArrayMember({type: 'pointUse'})],
      validation: must(
        noRepeats('This point is in the list already. Delete one.', referredToIn('point')),
      ),
    }),
    defineField({
      name: 'triggerPoints',
      title: 'Trigger points',
      type: 'array',
      group: 'approach',
      description: 'Muscles that may send pain here. Those with the same heading stand together.',
      of: [defineArrayMember({type: 'triggerPointUse'})],
      validation: must(
        noRepeats('This muscle is in the list already. Delete one.', referredToIn('triggerPoint')),
      ),
    }),
    defineField({
      name: 'evidenceNote',
      title: 'Introduction to the research',
      type: 'richText',
      group: 'research',
      description:
        'One paragraph that sums up how strong the research is, good and bad, for example “The studies are few and small, and nobody knows whether the relief lasts”.',
    }),
    defineField({
      name: 'evidence',
      title: 'Research',
      type: 'array',
      group: 'research',
      description: 'Most trustworthy first. Studies that found no difference belong here, too.',
      of: [defineArrayMember({type: 'evidence'})],
      validation: must(
        noRepeats('This study is in the list already. Delete one.', referredToIn('study')),
      ),
    }),
    defineField({
      name: 'faqs',
      title: 'Questions and answers',
      type: 'array',
      group: 'faqs',
      description:
        'Choose from the clinic’s questions, or write a new one. Other pages can use it, too.',
      of: [defineArrayMember({type: 'reference', title: 'Question', to: [{type: 'faq'}]})],
      validation: must(noRepeats('This question is in the list already. Delete one.', referredTo)),
    }),
    defineField({
      name: 'callToAction',
      title: 'Call to action',
      type: 'callToActionOverride',
      group: 'ending',
      description: 'Only if this page needs other words than the rest of the site.',
    }),
    defineField({
      name: 'resources',
      title: 'Next steps',
      type: 'array',
      group: 'ending',
      description: 'Links worth following from here. Those of the site settings come after them.',
      of: [defineArrayMember({type: 'resource'})],
      validation: must(
        noRepeats('This address is in the list already. Delete one.', asReadIn('url')),
      ),
    }),
    defineField({
      name: 'reviewer',
      title: 'Reviewed by',
      type: 'reference',
      to: [{type: 'clinician'}],
      group: 'review',
      description:
        'Who read this page and stands for it. Patients see the name and credentials. Only “Mark as reviewed” in the menu beside “Publish” changes this, for example to Maria Lopez.',
      readOnly: true,
    }),
    defineField({
      name: 'lastReviewed',
      title: 'Reviewed on',
      type: 'date',
      group: 'review',
      fieldset: 'dates',
      description: 'The day of that review, for example 2026-03-01.',
      readOnly: true,
      validation: must(checkDay, checkNotInFuture),
    }),
    defineField({
      name: 'nextReview',
      title: 'Next review',
      type: 'date',
      group: 'review',
      fieldset: 'dates',
      description:
        'When it should be looked at again, one to three years later, for example 2028-03-01.',
      readOnly: true,
      validation: must(checkDay),
    }),
    defineField({
      name: 'reviewedContent',
      title: 'Fingerprint of what was reviewed',
      type: 'string',
      group: 'review',
      description: 'Lets the Studio notice that the page has changed since, for example 1t7h2k.',
      readOnly: true,
      hidden: true,
    }),
    defineField({
      name: 'sampleContent',
      title: 'Sample content',
      type: 'boolean',
      group: 'review',
      description:
        'The page tells its readers that it is a sample that nobody has reviewed. “Mark as reviewed” switches it off.',
      initialValue: false,
      // No page of a clinic's own goes past its review this way.
      hidden: ({value}) => value !== true,
    }),
    defineField({
      name: 'metaDescription',
      title: 'Words in search results',
      type: 'text',
      rows: 3,
      group: 'search',
      description:
        '50 to 160 characters that say what the page offers, for example “Runner’s knee: signs, causes, usual care, and what studies show about needling”. Leave empty to use the sentence at the top of the page.',
      validation: advise(
        atLeast(
          50,
          (length) =>
            `${length} characters are few. Write 50 to 160, or leave it empty to use the sentence at the top.`,
        ),
        atMost(
          160,
          (length) => `${length} characters will be cut off in search results. Shorten it to 160.`,
        ),
      ),
    }),
    defineField({
      name: 'codes',
      title: 'Medical codes',
      type: 'array',
      group: 'search',
      description:
        'Codes of the condition, for example M22.2X9 in ICD-10-CM. Readers do not see them.',
      of: [defineArrayMember({type: 'medicalCode'})],
      validation: must(
        noRepeats('This code is in the list already. Delete one.', (item) =>
          [property(item, 'system'), property(item, 'code')].map(String).join(' '),
        ),
      ),
    }),
  ],
  fieldsets: [
    {
      name: 'dates',
      title: 'Days',
      description: 'A review has a day, and a day for the next one.',
      options: {columns: 2},
    },
  ],
  validation: all(
    must(reviewProblems, noMisleadingClaims),
    advise(reviewAdvice, citesDoubtfulStudies, adviseOnTradition),
  ),
  orderings: [
    {title: 'Name', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {
      title: 'Part of the body',
      name: 'bodyRegion',
      by: [
        {field: 'bodyRegion', direction: 'asc'},
        {field: 'title', direction: 'asc'},
      ],
    },
    {
      title: 'Next review, soonest first',
      name: 'nextReview',
      by: [{field: 'nextReview', direction: 'asc'}],
    },
    {title: 'Edited, latest first', name: 'edited', by: [{field: '_updatedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      region: 'bodyRegion',
      reviewed: 'lastReviewed',
      sample: 'sampleContent',
    },
    prepare: ({
      title,
      region,
      reviewed,
      sample,
    }: {
      title?: string
      region?: BodyRegion
      reviewed?: string
      sample?: boolean
    }) => ({
      title: title ?? 'Condition without a name',
      subtitle: [
        region && bodyRegions.titleOf(region),
        sample ? 'sample content' : reviewed ? `reviewed ${reviewed}` : 'not reviewed',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
