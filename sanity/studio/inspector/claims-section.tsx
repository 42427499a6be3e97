import {Heading, Stack, Text} from '@sanity/ui'

import type {Severity} from '#lib/claims/problem.ts'

import type {ClaimFinding} from './claim-findings.ts'
import {type Open, PlaceButton} from './place-button.tsx'
import type {Report} from './report.ts'
import {PlainList, Section} from './section.tsx'

const titles: Record<Severity, string> = {
  banned: 'Words that no page may use',
  certainty: 'Surer than the evidence',
  evidence: 'Claims without a study',
  tradition: 'Tradition that is not called so',
}

/** Sentences that claim too much, by what is wrong with them, worst first. */
export function ClaimsSection({claims, open}: {claims: Report['claims']; open: Open}) {
  const count = claims.reduce((sum, {findings}) => sum + findings.length, 0)
  return (
    <Section title="Claims" count={count}>
      {claims.map(({severity, findings}) => (
        <Stack key={severity} gap={2}>
          <Heading as="h3" size={0} muted>
            {titles[severity]}
          </Heading>
          <PlainList>
            {findings.map((finding, index) => (
              <PlaceButton
                key={`${JSON.stringify(finding.path)} ${index}`}
                path={finding.path}
                place={finding.place}
                blocks={finding.blocks}
                open={open}
              >
                <Claim {...finding} />
              </PlaceButton>
            ))}
          </PlainList>
        </Stack>
      ))}
    </Section>
  )
}

/** Calm, and readable in a dark Studio, too. */
const marked = {
  background: 'var(--card-badge-caution-bg-color)',
  color: 'inherit',
  borderRadius: 2,
  padding: '0 2px',
}

function Claim({sentence, word, message}: ClaimFinding) {
  const at = sentence.indexOf(word)
  return (
    <>
      <Text size={1}>
        “{sentence.slice(0, at)}
        <mark style={marked}>{word}</mark>
        {sentence.slice(at + word.length)}”
      </Text>
      <Text size={1} muted>
        {message}
      </Text>
    </>
  )
}
