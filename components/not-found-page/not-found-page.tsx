import {Disclaimer} from '#components/disclaimer/disclaimer.tsx'
import {SearchForm} from '#components/search-form/search-form.tsx'
import {ResultList} from '#components/search-page/result-list.tsx'
import {SiteFooter} from '#components/site-footer/site-footer.tsx'
import {SiteHeader, SkipLink} from '#components/site-header/site-header.tsx'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {SearchResult} from '#lib/search/search-entry.ts'

interface Props {
  /** What the address seems to ask for. */
  query: string
  /** Pages that may be meant. */
  results: readonly SearchResult[]
  settings: SiteSettings | undefined
}

/** For an address that leads nowhere: says so, and looks for what may be meant. */
export function NotFoundPage({query, results, settings}: Props) {
  return (
    <>
      <SkipLink />
      <SiteHeader settings={settings} />
      <main id="main">
        <div className="hero">
          <h1>We cannot find this page</h1>
          <p className="lede">
            It may have moved, or the address may have a typing mistake in it.
            {settings && (
              <>
                {' '}
                If you are looking for something in particular, call us on{' '}
                <a href={`tel:${settings.telephone}`}>{settings.telephoneDisplay}</a>.
              </>
            )}
          </p>
          <SearchForm query={query} />
        </div>
        {results.length > 0 && (
          <div className="text">
            <section>
              <h2>Perhaps you are looking for this</h2>
              <ResultList results={results} />
            </section>
          </div>
        )}
      </main>
      {settings && <Disclaimer settings={settings} />}
      <SiteFooter settings={settings} />
    </>
  )
}
