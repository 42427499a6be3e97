import {Box, Flex, Stack, Text} from '@sanity/ui'

import {advisedGrade} from '#lib/reading-level/reading-level.ts'

import {type Open, PlaceButton} from './place-button.tsx'
import type {Reading, SectionReading} from './reading-findings.ts'
import {PlainList, Section} from './section.tsx'

/** The share of a bar that is a grade; nobody is helped by telling what is beyond 16 apart. */
const hardestGrade = 16

/** The room that the mark of a list that unfolds takes. */
const arrow = '16px'

const inGrades = (grade: number) => Math.max(0, grade).toFixed(1)

/** How hard each part is to read, and the sentences that make it so. */
export function ReadingSection({reading, open}: {reading: Reading; open: Open}) {
  const {grade, readingAge, sections} = reading
  return (
    <Section
      title="Reading level"
      intro={`School grade ${inGrades(grade)}, a reading age of about ${readingAge}. Aim for grade ${advisedGrade} or lower, as the American Medical Association advises; the NHS writes for a reading age of 9 to 11.`}
    >
      <Stack gap={1}>
        {sections.map((section) => (
          <Level key={section.id} section={section} open={open} />
        ))}
      </Stack>
    </Section>
  )
}

function Level({section, open}: {section: SectionReading; open: Open}) {
  const {title, grade, hardest} = section
  const isHard = grade > advisedGrade
  const line = (
    <Flex align="center" gap={3} paddingY={2}>
      <Box flex={1}>
        <Text size={1} weight={isHard ? 'medium' : 'regular'}>
          {title}
        </Text>
      </Box>
      <Bar grade={grade} />
      <Box style={{minWidth: '4.5em'}}>
        <Text size={1} muted={!isHard} align="right">
          Grade {inGrades(grade)}
        </Text>
      </Box>
    </Flex>
  )
  if (hardest.length === 0) return <Box style={{paddingInlineStart: arrow}}>{line}</Box>
  return (
    <details open={isHard}>
      <summary style={{cursor: 'pointer', fontSize: 11}}>
        <div
          style={{
            display: 'inline-block',
            width: `calc(100% - ${arrow})`,
            verticalAlign: 'middle',
          }}
        >
          {line}
        </div>
      </summary>
      <Box paddingBottom={2} style={{paddingInlineStart: arrow}}>
        <PlainList>
          {hardest.map(({path, place, text, grade: own, within}, index) => (
            <PlaceButton
              key={`${JSON.stringify(path)} ${index}`}
              path={path}
              place={`${place} · grade ${inGrades(own)}`}
              open={open}
            >
              <Text size={1} muted>
                {text}
              </Text>
              {within !== undefined && (
                <Text size={1} muted>
                  From “{within}”, which other pages share.
                </Text>
              )}
            </PlaceButton>
          ))}
        </PlainList>
      </Box>
    </details>
  )
}

function Bar({grade}: {grade: number}) {
  const share = Math.min(1, Math.max(0, grade / hardestGrade))
  const color =
    grade > advisedGrade ? '--card-badge-caution-dot-color' : '--card-badge-positive-dot-color'
  return (
    <span
      aria-hidden="true"
      style={{
        position: 'relative',
        width: 48,
        height: 4,
        borderRadius: 2,
        background: 'var(--card-border-color)',
      }}
    >
      <span
        style={{
          position: 'absolute',
          insetBlock: 0,
          insetInlineStart: 0,
          width: `${share * 100}%`,
          borderRadius: 2,
          background: `var(${color})`,
        }}
      />
      <span
        style={{
          position: 'absolute',
          insetBlock: -3,
          insetInlineStart: `${(advisedGrade / hardestGrade) * 100}%`,
          width: 1,
          background: 'var(--card-muted-fg-color)',
        }}
      />
    </span>
  )
}
