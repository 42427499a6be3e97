import {Citations} from '#components/citations/citations.tsx'
import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf, memberPath} from '#components/edits.ts'
import {RichText} from '#components/rich-text/rich-text.tsx'
import {shortReference} from '#lib/citations/reference.ts'
import type {Evidence} from '#lib/content/condition.ts'
import {studyDesigns} from '#lib/content/vocabulary.ts'
import {gradedWords} from '#lib/evidence/certainty.ts'
import {retractionNotice} from '#lib/evidence/retraction.ts'
import {studySize} from '#lib/evidence/study-size.ts'

function EvidenceCard({evidence, page}: {evidence: Evidence; page: ConditionPageData}) {
  const {condition, cited, edit} = page
  const {study} = evidence
  const edits = editsOf(edit, condition)
  const editsOfStudy = editsOf(edit, study)
  const field = (name: string) => edits(memberPath('evidence', evidence, name))
  const {verdict, effect, confidence} = gradedWords(evidence)
  const notice = retractionNotice(study)
  const people = studySize(study)
  return (
    <article className={`card evidence ${verdict}`}>
      <h3>
        <span {...field('outcome')}>{evidence.outcome}</span>: <b {...field('finding')}>{effect}</b>
      </h3>
      <p {...field('takeaway')}>{evidence.takeaway}</p>
      <dl>
        <dt>Study</dt>
        <dd>
          <span {...editsOfStudy('title')}>{shortReference(study)}</span>
          <Citations uses={cited.usesAt(evidence)} /> {notice && <strong>{notice}</strong>}
        </dd>
        <dt>Kind</dt>
        <dd {...editsOfStudy('design')}>
          {[studyDesigns.titleOf(study.design), people].filter(Boolean).join(', ')}
        </dd>
        {study.comparator && (
          <>
            <dt>Compared with</dt>
            <dd {...editsOfStudy('comparator')}>{study.comparator}</dd>
          </>
        )}
        {study.result && (
          <>
            <dt>Result</dt>
            <dd {...editsOfStudy('result')}>{study.result}</dd>
          </>
        )}
        <dt>Certainty</dt>
        <dd {...field('certainty')}>{confidence}</dd>
        <dt>Weak point</dt>
        <dd {...field('limitation')}>{evidence.limitation}</dd>
        {evidence.indirect && (
          <>
            <dt>About</dt>
            <dd {...field('indirect')}>{evidence.indirect}</dd>
          </>
        )}
      </dl>
    </article>
  )
}

function Content(page: ConditionPageData) {
  const {condition, cited, edit} = page
  return (
    <>
      <RichText
        blocks={condition.evidenceNote}
        cited={cited}
        edits={editsOf(edit, condition)}
        path="evidenceNote"
      />
      {condition.evidence.map((evidence) => (
        <EvidenceCard key={evidence._key} evidence={evidence} page={page} />
      ))}
    </>
  )
}

export const research: PageSection = {
  id: 'research',
  title: 'What research says',
  isEmpty: ({condition}) => condition.evidenceNote.length === 0 && condition.evidence.length === 0,
  Content,
}
