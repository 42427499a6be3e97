import type {RunningSite} from '#tests/support/site.ts'

import {percentile} from './machine.ts'

/** Time of whole answers of the search page, each to a question not asked before, in milliseconds. */
export async function measureSearch(site: RunningSite, questions: readonly string[]) {
  const ask = async (question: string) => {
    const since = performance.now()
    const response = await fetch(`${site.url}/search?${new URLSearchParams({q: question})}`)
    const html = await response.text()
    if (!response.ok) throw new Error(`/search answered ${response.status}: ${html.slice(0, 200)}`)
    return performance.now() - since
  }
  // The index is made at the first question.
  const first = await ask('the first question')
  const samples: number[] = []
  for (const question of questions) samples.push(await ask(question))
  return {
    questions: questions.length,
    first,
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    worst: Math.max(...samples),
  }
}

/** Names, numbers, common words, two words and slips, as people type them. */
export function questionsAbout(titles: readonly string[]): string[] {
  return titles.flatMap((title, index) => {
    const [, number = '', name = ''] = /(\d+): (\w+)/.exec(title) ?? []
    const slip = name.slice(0, 3) + name.slice(4)
    return [name, slip, `${name} knee`, `condition ${number}`, `test harbor ${index}`]
  })
}
