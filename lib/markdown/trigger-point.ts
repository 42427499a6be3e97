import {addresses} from '../addresses.ts'
import type {TriggerPointOfPage} from '../content/trigger-point.ts'
import {bodyRegions} from '../content/vocabulary.ts'
import {labelled, paragraph} from './blocks.ts'
import {section} from './page.ts'
import {type SubjectContext, subjectMarkdown} from './subject.ts'

/** The Markdown twin of a muscle's page. */
export function triggerPointMarkdown(muscle: TriggerPointOfPage, context: SubjectContext): string {
  const {slug, region, referral, latinName, nerve, anatomy} = muscle
  return subjectMarkdown(
    {
      path: addresses.triggerPoint(slug),
      title: muscle.muscle,
      kind: 'Muscle with trigger points',
      lede: [referral],
      description: referral,
      updatedAt: muscle._updatedAt,
      usedOn: muscle.usedOn,
      sections: section(
        'About this muscle',
        paragraph(
          'A trigger point is a tight, sore spot in a muscle. The pain can be felt somewhere ' +
            'else. We describe the muscle so that you know what we do. Please do not needle ' +
            'yourself.',
        ),
        labelled('Part of the body', bodyRegions.titleOf(region)),
        labelled('Latin name', latinName && {words: latinName, mark: 'em'}),
        labelled('Nerve', nerve),
        labelled('In anatomy', anatomy.map(({name}) => name).join(', ')),
      ),
    },
    {...context, cited: {sources: [], usesAt: () => []}},
  )
}
