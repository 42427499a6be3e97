import {Button, Card, Flex, Heading, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'

import {forecast, type Forecast} from '#lib/experiments/statistics/forecast.ts'

import {inFull} from './figures.ts'
import type {TestCase} from './test-case.ts'

/** `1,200` and `1200.5` are numbers; `2,5` is two and a half. */
export function numberOf(typed: string): number | undefined {
  const plain = typed
    .trim()
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

type Told = {forecast: Forecast} | {missing: string}

function tell(test: TestCase, visitors: string, rate: string, lift: string): Told {
  const visitorsPerDay = numberOf(visitors)
  const percent = numberOf(rate)
  const hoped = numberOf(lift)
  if (visitorsPerDay === undefined || percent === undefined || hoped === undefined) {
    return {missing: 'Write three numbers, and you read here how long the test takes.'}
  }
  if (percent > 100) return {missing: 'No more than 100 of 100 visitors can do it.'}
  if (hoped === 0) return {missing: 'A difference of 0% takes for ever. Write what would matter.'}
  const weights = test.arms.map(({weight}) => weight)
  const known = weights.filter((weight) => weight !== undefined)
  return {
    forecast: forecast({
      visitorsPerDay,
      baseRate: percent / 100,
      lift: hoped / 100,
      arms: Math.max(2, test.arms.length),
      ...(known.length === test.arms.length && known.length > 1 && {weights: known}),
    }),
  }
}

interface ForecastFormProps {
  test: TestCase
  isBusy: boolean
  plan: (visitors: number) => void
}

/** How long the test takes, before it starts; and the number of visitors to plan with. */
export function ForecastForm({test, isBusy, plan}: ForecastFormProps) {
  const [visitors, setVisitors] = useState('')
  const [rate, setRate] = useState('')
  const [lift, setLift] = useState('20')
  const told = tell(test, visitors, rate, lift)
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          How long will it take?
        </Heading>
        <Flex gap={4} wrap="wrap">
          <Field
            label="Visitors a day"
            hint={
              test.pageId === undefined
                ? 'On the pages of all conditions together'
                : 'On this page, all together'
            }
            value={visitors}
            onChange={setVisitors}
          />
          <Field
            label="Of 100 visitors, how many do it today?"
            hint="For example 3"
            value={rate}
            onChange={setRate}
          />
          <Field
            label="Rise that would matter, in percent"
            hint="20 means from 3 to 3.6 of 100"
            value={lift}
            onChange={setLift}
          />
        </Flex>
        <div role="status">
          <Told told={told} />
        </div>
        {'forecast' in told && told.forecast.visitors !== undefined && (
          <Flex>
            <Button
              text={`Plan with ${inFull(told.forecast.visitors)} visitors`}
              mode="ghost"
              disabled={isBusy || told.forecast.visitors === test.plannedSample}
              onClick={() => plan(told.forecast.visitors ?? 0)}
            />
          </Flex>
        )}
        <Text size={1} muted>
          {test.plannedSample === undefined
            ? 'No number of visitors is planned yet.'
            : `Planned: ${inFull(test.plannedSample)} visitors. This is fixed when the test starts.`}
        </Text>
      </Stack>
    </Card>
  )
}

function Told({told}: {told: Told}) {
  if ('missing' in told) return <Text muted>{told.missing}</Text>
  const {words, warning, visitors, visitorsPerArm} = told.forecast
  return (
    <Stack gap={3}>
      <Text weight="medium">{words}</Text>
      {visitors !== undefined && visitorsPerArm !== undefined && (
        <Text>
          {inFull(visitors)} visitors in all, {inFull(visitorsPerArm)} in the smallest arm.
        </Text>
      )}
      {warning !== undefined && (
        <Card tone="caution" padding={3} radius={2}>
          <Text>{warning}</Text>
        </Card>
      )}
    </Stack>
  )
}

interface FieldProps {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
}

function Field({label, hint, value, onChange}: FieldProps) {
  const id = useId()
  return (
    <Stack gap={2} style={{flex: '1 1 12rem'}}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {label}
      </Text>
      <TextInput
        id={id}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({currentTarget}) => onChange(currentTarget.value)}
      />
      <Text id={`${id}-hint`} size={1} muted>
        {hint}
      </Text>
    </Stack>
  )
}
