import {llmsText} from '#lib/markdown/llms.ts'
import {settingsOf} from '#tests/components/fixtures/content.ts'

const given = {
  settings: settingsOf(),
  siteUrl: 'https://clinic.example',
  conditions: [
    {title: 'Neck pain', slug: 'neck-pain', lede: 'Pain in the neck.', bodyRegion: 'neck' as const},
    {title: 'Runner’s knee', slug: 'runners-knee', lede: 'Knee pain.', bodyRegion: 'knee' as const},
  ],
  treatments: [{name: 'Dry needling', slug: 'dry-needling', summary: 'A thin needle.'}],
  conditionCount: 2,
  sampleCount: 0,
}

test('it begins with the clinic and one paragraph, as llmstxt.org has it', () => {
  expect(llmsText(given)).toMatch(new RegExp(`^# ${given.settings.clinicName}\n\n> .+\n`))
})

test('conditions stand by region, with a link to their twin and one line', () => {
  expect(llmsText(given)).toContain(
    '## Conditions: Knee\n\n- [Runner’s knee](https://clinic.example/conditions/runners-knee.md): Knee pain.\n',
  )
  expect(llmsText(given)).toContain(
    '- [Dry needling](https://clinic.example/treatments/dry-needling.md): A thin needle.\n',
  )
  expect(llmsText(given)).not.toContain('Conditions: Back')
})

test('sample content is called so, and only where there is some', () => {
  expect(llmsText(given)).not.toContain('sample')
  expect(llmsText({...given, sampleCount: 1})).toContain(
    '1 of 2 pages on conditions are sample content',
  )
})

test('a list that had to end says where the rest is', () => {
  expect(llmsText({...given, conditionCount: 10_000})).toContain('9,998 more conditions')
})
