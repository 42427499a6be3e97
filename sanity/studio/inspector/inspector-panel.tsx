import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'

import type {Mark} from '#components/body-figure/mark.ts'
import type {DraftListing} from '#lib/checks/draft-listing.ts'

import {ClaimsSection} from './claims-section.tsx'
import {FindingList} from './finding-list.tsx'
import {ListingSection} from './listing-section.tsx'
import type {OutsideLink} from './link-findings.ts'
import {PagesSection} from './pages-section.tsx'
import type {Open} from './place-button.tsx'
import {ReadingSection} from './reading-section.tsx'
import type {Report} from './report.ts'
import {PlainList, Section} from './section.tsx'
import type {PagesState} from './use-changed-pages.ts'

export interface InspectorPanelProps {
  type: string
  report: Report
  /** The form's rules have not been gone through yet. */
  isChecking: boolean
  isPublished: boolean
  /** Nothing for types without pages of their own. */
  listing: DraftListing | undefined
  clinicName: string
  marks: readonly Mark[]
  siteUrl: string
  /** Nothing for types that stand on no page. */
  pages: PagesState | undefined
  open: Open
}

/** What stands in a document's way, what could be better, and what its publication does. */
export function InspectorPanel(props: InspectorPanelProps) {
  const {type, report, isChecking, isPublished, listing, pages, open} = props
  const {missing, claims, links, outside, advice, reading} = report
  return (
    <Stack gap={4} padding={4} paddingBottom={6}>
      <Summary report={report} isChecking={isChecking} />
      {missing.length > 0 && (
        <Section title="Before it can be published" count={missing.length}>
          <FindingList findings={missing} open={open} />
        </Section>
      )}
      {claims.length > 0 && <ClaimsSection claims={claims} open={open} />}
      {links.length > 0 && (
        <Section title="Links that lead nowhere" count={links.length}>
          <FindingList findings={links} open={open} />
        </Section>
      )}
      {advice.length > 0 && (
        <Section title="Could be better" count={advice.length}>
          <FindingList findings={advice} open={open} />
        </Section>
      )}
      {pages && <PagesSection type={type} state={pages} isPublished={isPublished} />}
      {reading && <ReadingSection reading={reading} open={open} />}
      {listing && <ListingSection {...props} listing={listing} />}
      {outside.length > 0 && <Outside links={outside} />}
    </Stack>
  )
}

function Summary({report, isChecking}: {report: Report; isChecking: boolean}) {
  const {inTheWay, others} = report
  const isFree = inTheWay === 0
  return (
    <Card role="status" tone={isFree ? 'positive' : 'critical'} radius={3} padding={3}>
      <Flex gap={3} align="flex-start">
        <Text size={1}>{isFree ? <CheckmarkCircleIcon /> : <ErrorOutlineIcon />}</Text>
        <Stack gap={2} flex={1}>
          <Text size={1} weight="semibold">
            {isChecking && isFree ? 'Checking …' : inTheWayWords(inTheWay)}
          </Text>
          {others > 0 && (
            <Text size={1} muted>
              {others === 1 ? '1 thing could be better.' : `${others} things could be better.`}
            </Text>
          )}
        </Stack>
      </Flex>
    </Card>
  )
}

/** What stands in the way, in a sentence. */
export function inTheWayWords(count: number): string {
  if (count === 0) return 'Nothing stands in the way.'
  return count === 1 ? '1 thing stands in the way.' : `${count} things stand in the way.`
}

/** Nobody can tell from here whether other sites answer; the author can. */
function Outside({links}: {links: readonly OutsideLink[]}) {
  return (
    <Section
      title="Links to other sites"
      count={links.length}
      intro="Not checked: open them to see whether they still lead where you mean."
    >
      <PlainList>
        {links.map(({href}, index) => (
          <Box as="li" key={`${href} ${index}`} paddingY={1}>
            <Text size={1} style={{overflowWrap: 'anywhere'}}>
              <a href={href} target="_blank" rel="noreferrer">
                {href.replace(/^https?:\/\//, '').replace(/\/$/, '')}
              </a>
            </Text>
          </Box>
        ))}
      </PlainList>
    </Section>
  )
}
