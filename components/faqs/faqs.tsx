import type {ConditionPageData, PageSection} from '#components/condition-page/page-section.ts'
import {editsOf} from '#components/edits.ts'
import {RichText} from '#components/rich-text/rich-text.tsx'

/** Closed answers are still found by the browser's search, which opens them. */
function Content({condition, cited, edit}: ConditionPageData) {
  return condition.faqs.map((faq, index) => {
    const edits = editsOf(edit, faq)
    return (
      <details key={`${faq._id}${index}`}>
        <summary {...edits('question')}>{faq.question}</summary>
        <RichText blocks={faq.answer} cited={cited} edits={edits} path="answer" />
      </details>
    )
  })
}

export const faqs: PageSection = {
  id: 'questions',
  title: 'Common questions',
  isEmpty: ({condition}) => condition.faqs.length === 0,
  Content,
}
