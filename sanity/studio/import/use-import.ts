import {useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {useRouter} from 'sanity/router'

import type {Catalog} from '#lib/import/match/catalog.ts'
import {planImport} from '#lib/import/plan.ts'
import {ImportRefusal} from '#lib/import/refusal.ts'
import type {Source} from '#lib/import/source/source.ts'

import {apiVersion} from '../../backend.ts'
import {loadCatalog} from '../../import/catalog.ts'
import {makeDraft} from '../../import/make-draft.ts'

/** What somebody chose instead of what the plan proposed. */
export interface Choices {
  title?: string
  slug?: string
  rejected: ReadonlySet<string>
}

interface Material {
  source: Source
  catalog: Catalog
  fileName: string
}

const noChoices: Choices = {rejected: new Set()}

/** One import, from the file to the form of the draft. */
export function useImport() {
  const client = useClient({apiVersion})
  const {navigateIntent} = useRouter()
  const [material, setMaterial] = useState<Material>()
  const [choices, setChoices] = useState(noChoices)
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const plan = useMemo(
    () =>
      material &&
      planImport(material.source, material.catalog, {
        ...choices,
        ...material,
        newId,
      }),
    [material, choices],
  )
  const during = async (deed: () => Promise<void>) => {
    setBusy(true)
    setRefusal(undefined)
    await deed().catch((problem: unknown) => setRefusal(wordsOf(problem)))
    setBusy(false)
  }
  const read = (bytes: () => Promise<Uint8Array>, fileName: string) =>
    void during(async () => {
      setMaterial(undefined)
      setChoices(noChoices)
      // The readers are large, and only who imports needs them.
      const {readSource} = await import('#lib/import/source/read-source.ts')
      const source = await readSource(await bytes(), fileName)
      setMaterial({source, catalog: await loadCatalog(client), fileName})
    })
  const make = () =>
    void during(async () => {
      if (!plan) return
      const id = await makeDraft(client, plan)
      navigateIntent('edit', {id, type: 'condition'})
    })
  return {plan, choices, choose: setChoices, read, make, refusal, isBusy}
}

/** A new id; `randomUUID` is not there on a site without a certificate. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function wordsOf(problem: unknown): string {
  return problem instanceof ImportRefusal
    ? problem.message
    : 'The clinic’s documents cannot be reached, and nothing was changed. Check your connection, then try again.'
}
