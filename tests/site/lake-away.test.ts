/** Readers keep their pages while the Content Lake is away. */
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {temporaryFolder} from '#tests/support/folders.ts'
import {resync} from '#scripts/site.ts'
import {startSite, webhookSecret} from '#tests/support/site.ts'

jest.setTimeout(240_000)

test('pages stay, health tells, and what changed meanwhile is shown when the lake is back', async () => {
  const {folder, remove} = temporaryFolder('kept-lake')
  const start = (port?: number): Promise<RunningLake> =>
    startLake({data: folder, ...(port === undefined ? {documents: sampleDocuments()} : {port})})
  let lake = await start()
  const site = await startSite({lake})
  try {
    const page = `${site.url}/conditions/runners-knee`
    const health = async () => (await fetch(`${site.url}/api/health`)).status
    const good = await (await fetch(page)).text()
    expect(await health()).toBe(200)

    await lake.close()
    expect(await health()).toBe(503)
    await resync(site.url, webhookSecret)
    expect(await (await fetch(page)).text()).toBe(good)
    expect((await fetch(`${site.url}/conditions/never-read`)).status).toBe(503)

    lake = await start(lake.port)
    const from = site.lines.length
    await lake.client.patch('condition-runners-knee').set({title: 'After the break'}).commit()
    await site.until('the publication to arrive', (lines) =>
      lines
        .slice(from)
        // The resync from before may only end now; it is not what is waited for.
        .some((line) => site.eventOf(line, 'revalidated')?.documentId === 'condition-runners-knee'),
    )
    expect(await (await fetch(page)).text()).toContain('After the break')
  } finally {
    await site.close()
    await lake.close()
    remove()
  }
})
