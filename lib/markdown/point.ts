import {addresses} from '../addresses.ts'
import type {AcupuncturePointOfPage} from '../content/acupuncture-point.ts'
import {meridians, pointStandards} from '../content/vocabulary.ts'
import {item, labelled, paragraph} from './blocks.ts'
import {section} from './page.ts'
import {pointNames, pregnancyCaution} from './point-facts.ts'
import {type SubjectContext, subjectMarkdown} from './subject.ts'

/** The Markdown twin of an acupuncture point's page. */
export function pointMarkdown(point: AcupuncturePointOfPage, context: SubjectContext): string {
  const {slug, standard, meridian, location, anatomy, cautions} = point
  return subjectMarkdown(
    {
      path: addresses.point(slug),
      title: pointNames(point),
      kind: 'Acupuncture point',
      lede: [location],
      description: location,
      updatedAt: point._updatedAt,
      usedOn: point.usedOn,
      sections: [
        ...section(
          'About this point',
          paragraph(
            'Acupuncture points and their names come from traditional Chinese medicine. ' +
              'Traditional use is a custom. It does not prove that a point helps. We describe ' +
              'the point so that you know what we do. Please do not needle yourself.',
          ),
          labelled('Kind', pointStandards.titleOf(standard)),
          labelled('Meridian', meridian && meridians.titleOf(meridian)),
          labelled('Close to', anatomy.map(({name}) => name).join(', ')),
        ),
        ...section(
          'Take care',
          cautions.flatMap((caution) => item(caution)),
          paragraph(pregnancyCaution(point)),
        ),
      ],
    },
    {...context, cited: {sources: [], usesAt: () => []}},
  )
}
