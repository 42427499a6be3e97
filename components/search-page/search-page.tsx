import {ChineseWords} from '#components/chinese-words/chinese-words.tsx'
import {Disclaimer} from '#components/disclaimer/disclaimer.tsx'
import {longestQuery, SearchForm} from '#components/search-form/search-form.tsx'
import {SiteFooter} from '#components/site-footer/site-footer.tsx'
import {SiteHeader, SkipLink} from '#components/site-header/site-header.tsx'
import {addresses} from '#lib/addresses.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {type BodyRegion, bodyRegions} from '#lib/content/vocabulary.ts'
import type {SearchResults} from '#lib/search/search-entry.ts'

import {ResultList} from './result-list.tsx'

interface Props {
  /** As it was read: without white space around it, and not too long. */
  query: string
  /** The reader's query was longer than what was read of it. */
  wasCut: boolean
  /** `undefined` while nothing can be searched. */
  found: SearchResults | undefined
  /** Those with conditions, from head to foot. */
  regions: readonly BodyRegion[]
  settings: SiteSettings | undefined
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count.toLocaleString('en-US')} pages`
}

/** What was found, in a heading. */
function Summary({found: {total, partial}, query}: {found: SearchResults; query: string}) {
  const asked = (
    <>
      “<ChineseWords text={query} characters="zh" />”
    </>
  )
  if (total === 0) return <>No page for {asked}</>
  if (partial) {
    return (
      <>
        No page has all of {asked}; {pages(total)} with some of it
      </>
    )
  }
  return (
    <>
      {pages(total)} for {asked}
    </>
  )
}

function Regions({regions}: Pick<Props, 'regions'>) {
  return (
    <>
      <h3>Look by part of the body</h3>
      <ul>
        {regions.map((region) => (
          <li key={region}>
            <a href={`${addresses.conditionList}#${region}`}>{bodyRegions.titleOf(region)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function NothingFound({settings}: Pick<Props, 'settings'>) {
  return (
    <ul>
      <li>Check the spelling, or use fewer words.</li>
      <li>Say where it hurts or what it feels like, such as “pain on stairs”.</li>
      <li>Points are known by their code, pinyin, Chinese or English name.</li>
      {settings && (
        <li>
          Ask us: <a href={`tel:${settings.telephone}`}>{settings.telephoneDisplay}</a>
        </li>
      )}
    </ul>
  )
}

/** A query and the pages that answer it. Everything inside `<body>`. */
export function SearchPage({query, wasCut, found, regions, settings}: Props) {
  return (
    <>
      <SkipLink />
      <SiteHeader settings={settings} />
      <main id="main">
        <div className="hero">
          <h1>Search</h1>
          <SearchForm query={query} />
        </div>
        <div className="text">
          <section>
            {found === undefined ? (
              <>
                <h2>Search cannot be used right now</h2>
                <p>
                  The fault is ours. Please try again in a few minutes, or look at{' '}
                  <a href={addresses.conditionList}>all conditions</a>.
                </p>
              </>
            ) : (
              <>
                <h2>
                  {query ? <Summary found={found} query={query} /> : 'What are you looking for?'}
                </h2>
                {wasCut && (
                  <p>That was long: we looked for its first {longestQuery} characters only.</p>
                )}
                {found.results.length < found.total && (
                  <p>Here are the {found.results.length} that fit best.</p>
                )}
                {found.total > 0 && <ResultList results={found.results} />}
                {query && found.total === 0 && <NothingFound settings={settings} />}
                {found.total === 0 && regions.length > 0 && <Regions regions={regions} />}
              </>
            )}
          </section>
        </div>
      </main>
      {settings && <Disclaimer settings={settings} />}
      <SiteFooter settings={settings} />
    </>
  )
}
