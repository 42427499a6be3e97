import {editsOf} from '#components/edits.ts'
import {RichText} from '#components/rich-text/rich-text.tsx'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {type Edit, notEditable} from '#lib/editing.ts'

/** On every page: this is education, not advice. */
export function Disclaimer({settings, edit = notEditable}: {settings: SiteSettings; edit?: Edit}) {
  if (settings.disclaimer.length === 0) return null
  return (
    <aside className="disclaimer" aria-labelledby="disclaimer">
      <h2 id="disclaimer">Please note</h2>
      <RichText blocks={settings.disclaimer} edits={editsOf(edit, settings)} path="disclaimer" />
    </aside>
  )
}
