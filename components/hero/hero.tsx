import {Fragment} from 'react'

import type {ConditionPageData} from '#components/condition-page/page-section.ts'
import {callToActionWords} from '#components/contact/call-to-action.ts'
import {ContactLinks} from '#components/contact/contact-links.tsx'
import {editsOf} from '#components/edits.ts'
import {Seen} from '#components/measuring/measuring.tsx'

/** What the condition is called, and what it is, in one sentence. Never what will come of it. */
export function Hero({condition, settings, edit, measuring}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  const {bookLabel, callLabel} = callToActionWords(settings, edit, condition)
  return (
    <div className="hero">
      <h1 {...edits(condition.heading ? 'heading' : 'title')}>
        {condition.heading ?? condition.title}
        <Seen slot="heroHeading" measuring={measuring} />
      </h1>
      {condition.aliases.length > 0 && (
        <p className="aliases">
          Also called{' '}
          {condition.aliases.map((alias, index) => (
            <Fragment key={alias}>
              {index > 0 && ', '}
              <b {...edits(`aliases[${index}]`)}>{alias}</b>
            </Fragment>
          ))}
        </p>
      )}
      <p className="lede" {...edits('lede')}>
        {condition.lede}
        <Seen slot="heroLede" measuring={measuring} />
        <Seen slot="bookLabel" measuring={measuring} />
        <Seen slot="callLabel" measuring={measuring} />
      </p>
      <p className="actions">
        <ContactLinks
          settings={settings}
          bookLabel={bookLabel.words}
          callLabel={callLabel.words}
          bookEdit={bookLabel.attributes}
          callEdit={callLabel.attributes}
          measuring={measuring}
        />
      </p>
      {condition.sampleContent && (
        <p className="note">Sample content, written to show this site. It is not advice.</p>
      )}
    </div>
  )
}
