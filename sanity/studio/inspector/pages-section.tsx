import {Box, Stack, Text} from '@sanity/ui'

import {pagesInWords, type Usage} from '../usage.ts'
import type {SitePage} from './changed-pages.ts'
import {PlainList, Section} from './section.tsx'
import type {PagesState} from './use-changed-pages.ts'

interface PagesSectionProps {
  type: string
  state: PagesState
  /** It has been published before. */
  isPublished: boolean
}

/** Where the document stands, and which pages a publication changes. */
export function PagesSection({type, state, isPublished}: PagesSectionProps) {
  if (state.kind !== 'ready') {
    return (
      <Section
        title="Pages that change"
        intro={
          state.kind === 'loading'
            ? 'Looking at the pages …'
            : 'The pages cannot be looked up now. Your words are safe; open this again later.'
        }
      />
    )
  }
  const {usage, changed} = state
  const stands = isPublished ? standing(type, usage) : undefined
  if (changed === undefined) {
    const shown = usage.pages.flatMap(({path, title}) => (path === undefined ? [] : {path, title}))
    return (
      <Section title="Pages that change" intro="Nothing differs from what readers see now.">
        {stands}
        <Pages pages={stands === undefined ? [] : shown} />
      </Section>
    )
  }
  const {pages, everywhere} = changed
  return (
    <Section title="Pages that change" count={everywhere ? undefined : pages.length}>
      {stands}
      <Text as="p" size={1} muted>
        {inWords(pages.length, everywhere)}
      </Text>
      <Pages pages={everywhere ? [] : pages} />
    </Section>
  )
}

/** How documents that several pages share speak of themselves. */
const subjects: Readonly<Record<string, string>> = {
  treatment: 'This treatment stands',
  acupuncturePoint: 'This point stands',
  triggerPoint: 'This muscle stands',
  study: 'This study stands',
  faq: 'This question stands',
  clinician: 'This clinician stands',
  siteSettings: 'The settings stand',
}

function standing(type: string, usage: Usage) {
  const subject = subjects[type]
  if (subject === undefined) return undefined
  return (
    <Text as="p" size={1}>
      {usage.pages.length === 0
        ? 'No page shows this yet.'
        : `${subject} on ${pagesInWords(usage, type)}.`}
    </Text>
  )
}

function inWords(count: number, everywhere: boolean): string {
  if (everywhere) return 'Publishing changes every page.'
  if (count === 0) return 'Publishing changes no page: readers see none of what you changed.'
  return count === 1 ? 'Publishing changes 1 page.' : `Publishing changes ${count} pages.`
}

/** More than these would push the rest away. */
const atOnce = 8

function Pages({pages}: {pages: readonly SitePage[]}) {
  if (pages.length === 0) return null
  return (
    <Stack gap={2}>
      <Links pages={pages.slice(0, atOnce)} />
      {pages.length > atOnce && (
        <details>
          <summary style={{cursor: 'pointer', fontSize: 13}}>{pages.length - atOnce} more</summary>
          <Box paddingTop={2}>
            <Links pages={pages.slice(atOnce)} />
          </Box>
        </details>
      )}
    </Stack>
  )
}

function Links({pages}: {pages: readonly SitePage[]}) {
  return (
    <PlainList>
      {pages.map(({path, title}) => (
        <Box as="li" key={path} paddingY={1}>
          <Text size={1}>
            <a href={path} target="_blank" rel="noreferrer">
              {title}
            </a>
          </Text>
        </Box>
      ))}
    </PlainList>
  )
}
