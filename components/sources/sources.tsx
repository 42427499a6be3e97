import type {PageSection} from '#components/condition-page/page-section.ts'
import {editsOf} from '#components/edits.ts'
import type {CitedSource, CitedSources} from '#lib/citations/cited-sources.ts'
import {formatReference} from '#lib/citations/reference.ts'
import {retractionNotice} from '#lib/evidence/retraction.ts'
import type {Edit} from '#lib/editing.ts'

function Source({source, edit}: {source: CitedSource; edit: Edit}) {
  const {study, number, anchor, uses} = source
  const {authors, title, published, links} = formatReference(study)
  const notice = retractionNotice(study)
  const edits = editsOf(edit, study)
  return (
    <li id={anchor} {...edits('authors')}>
      {authors && `${authors} `}
      <cite {...edits('title')}>{title}</cite>
      {` ${published ?? ''} `}
      {links.map(({label, href, field}) => (
        <a key={href} href={href} {...edits(field)}>
          {label}
        </a>
      ))}{' '}
      {notice && <strong {...edits('retraction')}>{notice}</strong>}{' '}
      <span className="back">
        {uses.map((use) => (
          <a
            key={use.anchor}
            href={`#${use.anchor}`}
            aria-label={`Back to citation ${number}, ${use.letter}`}
          >
            {uses.length === 1 ? '↩' : `↩${use.letter}`}
          </a>
        ))}
      </span>
    </li>
  )
}

interface Cited {
  cited: CitedSources
  edit: Edit
}

export const sources: PageSection<Cited> = {
  id: 'sources',
  title: 'Sources',
  isEmpty: ({cited}) => cited.sources.length === 0,
  Content: ({cited, edit}) => (
    <ol className="sources">
      {cited.sources.map((source) => (
        <Source key={source.number} source={source} edit={edit} />
      ))}
    </ol>
  ),
}
