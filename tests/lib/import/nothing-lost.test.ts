/** No word of a source gets lost silently. All sentences here are test data, not medicine. */
import {nameOfPasted} from '#lib/import/source/name-of-pasted.ts'

import {planOf, unplacedIn} from './plan-of.ts'

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

test('points that a sentence says to avoid are not used, and it is reported', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Acupuncture points\n\nST36 helps the test leg. No SP10 in pregnancy. It could harm a test person.\n\n- Avoid LI4 and SP6 in a test.\n- ST35: a test reason\n- Avoid LR3 — a test reason\n\nDo not needle these:\n\n- GB34\n\n### Points to avoid in tests\n\n- KI3\n',
  )
  expect(plan.condition.points?.map(({point}) => point._ref)).toEqual(['point-st36', 'point-st35'])
  expect(Object.keys(unplacedIn(plan))).toEqual([
    'No SP10 in pregnancy.',
    'It could harm a test person.',
    'Avoid LI4 and SP6 in a test.',
    'Avoid LR3 — a test reason',
    'Do not needle these:',
    'GB34',
    'Points to avoid in tests',
    'KI3',
  ])
  expect(unplacedIn(plan)['No SP10 in pregnancy.']).toMatch(/set “Pregnancy caution” on the point/)
})

test('muscles that a sentence says to avoid are not used', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Trigger points\n\n- Soleus: a test reason\n- Do not needle the supinator in a test.\n',
  )
  expect(plan.condition.triggerPoints).toHaveLength(1)
  expect(Object.keys(unplacedIn(plan))).toEqual(['Do not needle the supinator in a test.'])
})

test('words beyond the name of a treatment are kept in its note', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Conventional treatment\n\n- Ibuprofen, not if pregnant\n- **Corticosteroid injection (max 3 a year)**: a test note\n- Surgery\n',
  )
  expect(plan.condition.conventional?.map(({note}) => note)).toEqual([
    'Ibuprofen, not if pregnant',
    'Corticosteroid injection (max 3 a year): a test note',
    undefined,
  ])
})

test('words beyond the name of the clinic’s treatment stay in its text', async () => {
  const plan = await planOf(
    '# Test pain\n\n## How we treat it\n\n- Dry needling, never during pregnancy: it is a test.\n',
  )
  expect(textIn(plan.condition.approach?.[0]?.text)).toBe(
    'Dry needling, never during pregnancy: it is a test.',
  )
})

test('words beyond the name of a point or a muscle are kept as the reason', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Acupuncture points\n\n- ST36, not used in the first three months: a test reason\n- SP9 and SP10\n\n## Trigger points\n\n- Soleus, only the test part: a test reason\n',
  )
  expect(plan.condition.points?.map(({why}) => why)).toEqual([
    'Not used in the first three months: a test reason',
    undefined,
    undefined,
  ])
  expect(plan.condition.triggerPoints?.[0]?.why).toBe('Only the test part: a test reason')
})

test('words beyond the author and the year of a study are kept in what it found', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Research\n\n- **Ishtiaq et al. (2023), in 84 test people**: a test result.\n',
  )
  expect(plan.condition.evidence?.[0]?.takeaway).toMatch(/in 84 test people.*a test result/)
})

test('a summary table keeps every kind of a treatment, and reports what it says beside a name', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Our treatments\n\n| Treatment | Technique | How it works | Points |\n|---|---|---|---|\n| Dry needling | superficial test | test one | ST36 with deep insertion for 20 minutes |\n| Deep dry needling | deep test | test two | not SP6 |\n',
  )
  const [approach] = plan.condition.approach ?? []
  expect(approach?.technique).toBe('superficial test; Deep dry needling: deep test')
  expect(approach?.mechanism).toBe('test one; test two')
  expect(plan.condition.points).toHaveLength(1)
  expect(plan.unrecognized.map(({text}) => text)).toContain(
    'ST36 with deep insertion for 20 minutes',
  )
  expect(Object.keys(unplacedIn(plan))).toEqual(['not SP6'])
})

test('only the first row of a table is its head, and none that names what is known', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Acupuncture points\n\n| GB34 | Helps tight muscles | Local point |\n|---|---|---|\n| ST36 | Helps the test point | Local point |\n\n## Trigger points\n\n| Soleus muscle | Pain in the heel |\n|---|---|\n\n## Similar conditions\n\n| Condition | How to tell |\n|---|---|\n| Type test diabetes | Pain in both feet |\n| Type 2 diabetes | Pain in a test |\n',
  )
  expect(plan.condition.points?.map(({why}) => why)).toEqual([
    'Helps tight muscles Local point',
    'Helps the test point Local point',
  ])
  expect(plan.condition.triggerPoints?.[0]?.why).toBe('Pain in the heel')
  expect(plan.condition.differentials?.map(({name, sign}) => [name, sign])).toEqual([
    ['Type test diabetes', 'Pain in both feet'],
    ['Type 2 diabetes', 'Pain in a test'],
  ])
})

test('a line before a list that warns is kept', async () => {
  const warning = 'Do not take any of these with blood thinners unless a doctor agrees:'
  const plan = await planOf(
    `# Test pain\n\n## Conventional treatment\n\n${warning}\n\n- Surgery\n\n## Symptoms\n\nIt is no test if you feel these:\n\n- Test pain\n\n## When to get help\n\nCall 911 and do not drive with:\n\n- A test sign\n\n## Similar conditions\n\nNever guess between these:\n\n- Neck pain\n`,
  )
  expect(textIn(plan.condition.conventionalNote)).toBe(warning)
  expect(textIn(plan.condition.overview)).toContain('It is no test if you feel these:')
  expect(plan.condition.care?.[0]?.action).toBe('Call 911 and do not drive with:')
  expect(Object.keys(unplacedIn(plan))).toEqual(['Never guess between these:'])
})

test('a symptom gives its citation and its link to the report', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Symptoms\n\nSymptoms include [test ache](https://www.example.com/ache), heat and swelling [1].\n\n## References\n\n1. Ishtiaq. doi:10.55735/hjprs.v3i5.148\n',
  )
  expect(plan.condition.symptoms).toEqual(['Test ache', 'Heat', 'Swelling'])
  expect(plan.unrecognized.map(({kind}) => kind).toSorted()).toEqual(['citation', 'link'])
})

test('older codes of points are known, and pages are no points', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Acupuncture points\n\n- TB5: a test reason\n- P7: a test reason\n- P6: a test reason\n\nSee p. 7 of the test book and P 3 of it.\n',
  )
  expect(plan.condition.points?.map(({point}) => point._ref)).toEqual(['point-te5', 'point-pc7'])
  expect(plan.unrecognized.map(({kind, text}) => `${kind} ${text}`)).toEqual(['point P6'])
})

test('pasted text is plain text unless it has marks of Markdown', async () => {
  const plain =
    'Test pain\n\nSymptoms\n• test ache\n• test heat\n\nQuestions\n\nIs it a test?\nYes.\n'
  const marked = '# Test pain\n\n## Symptoms\n\n• **test** ache\n• test heat\n'
  for (const text of [plain, marked]) {
    const plan = await planOf(text, nameOfPasted(text))
    expect(plan.condition.title).toBe('Test pain')
    expect(plan.condition.symptoms).toEqual(['test ache', 'test heat'])
  }
  expect(nameOfPasted(plain)).toMatch(/\.txt$/)
  expect(nameOfPasted('- [a](https://www.example.com)')).toMatch(/\.md$/)
})

test('hidden words of a web page go nowhere, and are each reported', async () => {
  const plan = await planOf(
    '<h1>Test pain</h1><p>A test <i aria-hidden="true">→</i> goes <span style="display: none">unseen</span> on.</p><div aria-hidden="true"><p>A hidden test answer. And another.</p></div>',
    'page.html',
  )
  expect(JSON.stringify(plan.condition)).toContain('A test goes on.')
  expect(JSON.stringify(plan.condition)).not.toMatch(/hidden|unseen/)
  const unplaced = unplacedIn(plan)
  expect(Object.keys(unplaced)).toEqual(['unseen', 'A hidden test answer.', 'And another.'])
  expect(unplaced['And another.']).toMatch(/hidden on the web page/)
})

test('every link that does not come along is reported', async () => {
  const plan = await planOf(
    '<h1>Test pain</h1><p>Test words lead to <a href="../other.html">another page</a>, <a href="javascript:evil()">a program</a> and <a href="https://www.example.com/good">a good one</a>.</p><h2>Acupuncture points</h2><ul><li><a href="https://www.example.com/st36">ST36</a></li></ul><h2>Next steps</h2><p><a href="https://www.example.com/a">One test</a> or <a href="https://www.example.com/b">another test</a></p>',
    'page.html',
  )
  const links = plan.unrecognized.filter(({kind}) => kind === 'link').map(({text}) => text)
  expect(links.toSorted()).toEqual([
    'ST36 (https://www.example.com/st36)',
    'a program (no address on the web)',
    'another page (../other.html)',
    'another test (https://www.example.com/b)',
  ])
})

test('a citation beside a name is reported', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Acupuncture points\n\n- ST36 [1]\n- ST35 [1]: a test reason\n\n## References\n\n1. Ishtiaq. doi:10.55735/hjprs.v3i5.148\n',
  )
  expect(plan.condition.points?.map(({why}) => why)).toEqual([undefined, 'A test reason'])
  expect(plan.unrecognized.map(({kind}) => kind)).toContain('citation')
})

test('a section’s heading that warns is reported', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Dry needling, never during pregnancy\n\nDry needling is a test.\n',
  )
  expect(Object.keys(unplacedIn(plan))).toEqual(['Dry needling, never during pregnancy'])
})

/** The words of rich text. */
function textIn(blocks: readonly {children: readonly object[]}[] = []): string {
  return blocks
    .map(({children}) =>
      children.map((child) => ('text' in child ? String(child.text) : '')).join(''),
    )
    .join(' ')
}

test('a heading inside a section that says more than the section’s name is reported', async () => {
  const plan = await planOf(
    '# Test pain\n\n## Symptoms\n\n### Signs\n\n- a test sign\n\n### Worse in a test person with a test fever\n\n- another test sign\n\n## Causes\n\n### No test cause\n\n- **A test load**: it is a test.\n\n## Further reading\n\n### Do not read before a test\n\n- [A test page](https://example.com/test)\n',
  )
  expect(Object.keys(unplacedIn(plan))).toEqual([
    'Worse in a test person with a test fever',
    'No test cause',
    'Do not read before a test',
  ])
})

test('a heading or a line before a list that says for whom, or after what, is kept or reported', async () => {
  const said = [
    'Symptoms in older test persons',
    'When to see a doctor after a fall in a test',
    'Within two weeks of a test injection, call 911 if you notice:',
    'Call a doctor today after a test fall from a height:',
    'For test persons over 65 with kidney disease:',
    'Call your doctor if your test child has a fever with one of these:',
    'Acupuncture points for acute test pain',
  ]
  const plan = await planOf(
    `# Test pain\n\n## ${said[0]}\n\n- a test sign\n\n## ${said[1]}\n\n${said[2]}\n\n- A test sign\n\n${said[3]}\n\n- Another test sign\n\n## Conventional treatment\n\n${said[4]}\n\n- Ibuprofen\n\n## Similar conditions\n\n${said[5]}\n\n- Tennis elbow\n\n## ${said[6]}\n\n- ST36\n`,
  )
  const left = Object.keys(unplacedIn(plan))
  const written = JSON.stringify([plan.condition, plan.faqs])
  for (const sentence of said) {
    const isWritten = written.includes(sentence.replace(/:$/, ''))
    expect({sentence, kept: isWritten || left.includes(sentence)}).toEqual({sentence, kept: true})
  }
})

test('questions on the level of the heading above them stay together', async () => {
  const plan = await planOf(
    '# Test pain\n\n## FAQ\n\n## Is it safe to swim in a test?\n\nA test says yes.\n\n## What causes the test pain at night?\n\nA test says nothing.\n\n## Should a test person see a doctor?\n\nA test says so.\n\n## Symptoms\n\n- a test sign\n',
  )
  expect(plan.faqs.map(({question}) => question)).toEqual([
    'Is it safe to swim in a test?',
    'What causes the test pain at night?',
    'Should a test person see a doctor?',
  ])
  expect(plan.condition.symptoms).toEqual(['a test sign'])
})

test('the head of a table of questions is no question', async () => {
  const plan = await planOf(
    '# Test pain\n\n## FAQ\n\n| Question | Answer |\n|---|---|\n| Is this a test? | It is one. |\n',
  )
  expect(plan.faqs.map(({question}) => question)).toEqual(['Is this a test?'])
})

test('a name that is too long for one is reported', async () => {
  const long = 'Test pain of the long name that nobody in a test would ever say or write down'
  const plan = await planOf(
    `# Test pain\n\nAlso called: Short test pain, ${long.replace(' or', '')}\n`,
  )
  expect(plan.condition.aliases).toEqual(['Short test pain'])
  expect(Object.keys(unplacedIn(plan))).toEqual([
    `Also called: Short test pain, ${long.replace(' or', '')}`,
  ])
})
