import {useState} from 'react'

import type {Outcome} from './deeds.ts'

/** Runs one deed at a time, and keeps how the last one ended. */
export function useDeed() {
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const run = (deed: () => Promise<Outcome>) => {
    setBusy(true)
    setOutcome(undefined)
    void deed()
      .then(setOutcome)
      .finally(() => setBusy(false))
  }
  return {isBusy, outcome, run}
}
