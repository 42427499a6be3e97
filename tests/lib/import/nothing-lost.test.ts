/** No word of a source gets lost silently. All sentences here are test data, not medicine. */
import {planOf} from './plan-of.ts'

test('an answer that begins with “A” keeps its first words', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Questions\n\n### Should a test person rest?\n\nA 2-3 day rest helps. A 20-minute walk does too.\n\n### Q2: And a test run?\n\nA2: Later. A - B is a test route.\n',
  )
  const [rest, run] = plan.faqs.map((faq) => [faq.question, textIn(faq.answer)])
  expect(rest).toEqual([
    'Should a test person rest?',
    'A 2-3 day rest helps. A 20-minute walk does too.',
  ])
  expect(run).toEqual(['And a test run?', 'Later. A - B is a test route.'])
})

/** The words of rich text. */
function textIn(blocks: readonly {children: readonly object[]}[] = []): string {
  return blocks
    .map(({children}) =>
      children.map((child) => ('text' in child ? String(child.text) : '')).join(''),
    )
    .join(' ')
}
