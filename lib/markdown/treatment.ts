import {addresses} from '../addresses.ts'
import {treatmentSources} from '../citations/cited-sources.ts'
import type {TreatmentOfPage} from '../content/treatment.ts'
import {treatmentKinds} from '../content/vocabulary.ts'
import {labelled} from './blocks.ts'
import {section} from './page.ts'
import {picture} from './picture.ts'
import {safetyTexts} from './safety.ts'
import {type SubjectContext, subjectMarkdown} from './subject.ts'

/** The Markdown twin of a treatment's page. */
export function treatmentMarkdown(treatment: TreatmentOfPage, context: SubjectContext): string {
  const page = {...context, cited: treatmentSources(treatment)}
  const {name, slug, kind, summary, technique, mechanism, safety, studies} = treatment
  return subjectMarkdown(
    {
      path: addresses.treatment(slug),
      title: name,
      kind: treatmentKinds.titleOf(kind),
      lede: safety.length === 0 ? [summary, ' ', {sources: page.cited.usesAt(studies)}] : [summary],
      description: summary,
      updatedAt: treatment._updatedAt,
      usedOn: treatment.usedOn,
      sections: [
        ...picture(treatment.picture, page),
        ...section(
          'In short',
          labelled('What is done', technique),
          labelled('How it may work', mechanism),
        ),
        ...section('Safety', safetyTexts(treatment, page, 3)),
      ],
    },
    page,
  )
}
