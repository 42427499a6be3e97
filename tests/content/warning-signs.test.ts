import {byId, pages, prose} from './documents.ts'

const knee = [
  /hot|fever/,
  /cannot walk|knee will not move|cannot (move|bend)/,
  /broken|out of (its )?place/,
  /tendon.* torn|torn a tendon/,
  /locked/,
  /cold.* (pale|numb)|numb.* pale/,
  /at night.* weight/,
]

/** The signs that were checked, by page; a list of warnings names each of them and no other. */
const checked: Record<string, RegExp[]> = {
  'runners-knee': knee,
  'iliotibial-band-syndrome': knee,
  'patellar-tendinopathy': knee,
  'plantar-fasciitis': [/infected/, /diabetes/, /deep vein thrombosis/, /tumor/],
  'tennis-elbow': [/hot, and you have a fever/, /injury|accident/, /weaker and weaker/],
  'chronic-low-back-pain': [
    /saddle/,
    /bladder/,
    /leg is weak/,
    /cancer/,
    /losing weight/,
    /fever/,
    /fall|crash/,
    /inject drugs/,
    /immune system/,
  ],
  'neck-pain': [/crash/, /fever.* stiff/, /walk.* bladder/, /tears.* double.* spins/, /cancer/],
  'tension-type-headache': [
    /sudden/,
    /weakness or numbness/,
    /fever/,
    /cancer/,
    /new to you.* over 65/,
    /papilledema/,
    /pregnant/,
    /blow to the head/,
    /pattern/,
  ],
}

const warnings = (page: string) => {
  const care = byId.get(`condition-${page}`)?.care as {level: string; signs: string[]}[]
  return care.filter(({level}) => level !== 'routine').flatMap(({signs}) => signs)
}

it('knows the warning signs of every page', () => {
  expect(pages.map(({_id}) => _id.replace('condition-', '')).sort()).toEqual(
    Object.keys(checked).sort(),
  )
})

it.each(Object.entries(checked))('warns on %s of all that was checked', (page, signs) => {
  const missing = signs.filter((sign) => !warnings(page).some((warning) => sign.test(warning)))
  expect(missing).toEqual([])
})

it.each(Object.entries(checked))('warns on %s of nothing that was not checked', (page, signs) => {
  const more = warnings(page).filter((warning) => !signs.some((sign) => sign.test(warning)))
  expect(more).toEqual([])
})

it('counts no visits and no weeks that no source gives', () => {
  const counts = prose.filter(({value}) =>
    /\b(\d+|one|two|three|four|five|six|ten|twelve)( \w+)? (visits|appointments)\b|(once|twice) a week|per visit/i.test(
      value,
    ),
  )
  expect(counts).toEqual([])
})
