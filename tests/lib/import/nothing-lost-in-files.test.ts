/** No word of a file gets lost silently when it is read. All sentences here are test data. */
import {zipSync} from 'fflate'

import {ImportRefusal} from '#lib/import/refusal.ts'
import {readSource} from '#lib/import/source/read-source.ts'
import {wordsIn} from '#lib/import/source/source.ts'

import {planOf} from './plan-of.ts'

const references = `<h2>References</h2><ol>
  <li>Manyanga T. doi:10.1186/1472-6882-14-312</li>
  <li>Ishtiaq. doi:10.55735/hjprs.v3i5.148</li></ol>`

test('a raised number after a unit or a number is a power, and else a citation', async () => {
  const plan = await planOf(
    `<h1>Test pain</h1><p>Some test words stand at the front of this.</p>
    <p>A test index of 30 kg/m<sup>2</sup> or 5 cm<sup>3</sup>, 10<sup>6</sup> cells, I<sup>2</sup> = 40 %.</p>
    <p>A test of 2023<sup>2</sup> over 20 m<sup>[2]</sup> was short.<sup>1</sup></p>${references}`,
    'page.html',
  )
  const [powers, cited] = plan.condition.overview ?? []
  expect(powers?.children).toMatchObject([
    {text: 'A test index of 30 kg/m² or 5 cm³, 10⁶ cells, I² = 40 %.'},
  ])
  expect(cited?.children.map((child) => ('text' in child ? child.text : child._type))).toEqual([
    'A test of 2023',
    'citation',
    ' over 20 m',
    'citation',
    ' was short.',
    'citation',
    '',
  ])
})

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const names = `xmlns:w="${main}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`

/** A Word document of these paragraphs, read: its own words, and those apart with the reasons. */
async function readWord(body: string, others: Record<string, string> = {}) {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const file = zipSync({
    ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [name, bytes(xml)])),
    '[Content_Types].xml': bytes('<Types/>'),
    '_rels/.rels': bytes('<Relationships/>'),
    'word/styles.xml': bytes(
      `<w:styles ${names}><w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Heir"><w:basedOn w:val="Secret"/></w:style><w:style w:styleId="Open"><w:basedOn w:val="Heir"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style><w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>`,
    ),
    'word/document.xml': bytes(
      `<?xml version="1.0"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
    ),
  })
  const {blocks} = await readSource(file, 'page.docx')
  const said = blocks.map(({cells, apart}) => ({text: cells.map(wordsIn).join(' | '), apart}))
  return {
    text: said.filter(({apart}) => apart === undefined).map(({text}) => text),
    apart: Object.fromEntries(
      said.filter(({apart}) => apart !== undefined).map(({text, apart}) => [text, apart]),
    ),
  }
}

const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const box = (text: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></wps:txbx></wps:wsp>`

test('fields and runs of another direction stay in their sentence', async () => {
  const {text, apart} = await readWord(
    `<w:p>${run('Rest for ')}<w:fldSimple w:instr="DOCPROPERTY a&gt;b">${run('3 test days')}</w:fldSimple>${run(', then ')}<w:bdo w:val="ltr">${run('a test ')}<w:dir w:val="ltr">${run('walk')}</w:dir></w:bdo>${run('.')}</w:p>
    <w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run('dubi')}</w:rt><w:rubyBase>${run('犢鼻')}</w:rubyBase></w:ruby></w:r>${run(' is a test &amp; a point.')}</w:p>`,
  )
  expect(text).toEqual(['Rest for 3 test days, then a test walk.', '犢鼻 is a test & a point.'])
  expect(Object.keys(apart)).toEqual(['dubi'])
})

test('equations, text boxes and merged cells are reported, each once', async () => {
  const cell = (text: string, look = '') =>
    `<w:tc><w:tcPr>${look}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`
  const {text, apart} = await readWord(
    `<w:p>${run('A test sum: ')}<m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>= 7</m:t></m:r></m:oMath></w:p>
    <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('Never in a test.')}</w:drawing></mc:Choice></mc:AlternateContent></w:r>${run('More test words.')}</w:p>
    <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('Twice in a test.')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${run('Twice in a test.')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
    <w:tbl><w:tr>${cell('Top', '<w:vMerge w:val="restart"/>')}${cell('One')}</w:tr><w:tr>${cell('Covered test words', '<w:vMerge/>')}${cell('Two')}</w:tr></w:tbl>
    <w:p><w:del>${run('Deleted.')}</w:del>${run('The end.')}</w:p>`,
  )
  expect(text).toEqual([
    'A test sum:',
    'More test words.',
    'Twice in a test.',
    'Top | One',
    'Two',
    'The end.',
  ])
  expect(Object.keys(apart)).toEqual(['a = 7', 'Never in a test.', 'Covered test words'])
  expect(apart['a = 7']).toMatch(/equation/)
  expect(apart['Never in a test.']).toMatch(/text box/)
})

test('hidden words of Word go nowhere, and are reported', async () => {
  const {text, apart} = await readWord(
    `<w:p>${run('A test')}${run(' that nobody', '<w:vanish/>')}${run(' sees', '<w:vanish w:val="1"/>')}${run(' is seen.', '<w:vanish w:val="0"/>')}</w:p>
    <w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr>${run('A secret test.')}</w:p>
    <w:p><w:pPr><w:pStyle w:val="Heir"/></w:pPr>${run('An heir of a test.')}</w:p>
    <w:p><w:pPr><w:pStyle w:val="Open"/></w:pPr>${run('An open test.')}</w:p>
    <w:p><w:pPr><w:pStyle w:val="Loop"/></w:pPr>${run('A test of loops.')}</w:p>`,
  )
  expect(text).toEqual(['A test is seen.', 'An open test.', 'A test of loops.'])
  expect(Object.keys(apart)).toEqual(['that nobody sees', 'A secret test.', 'An heir of a test.'])
  expect(Object.values(apart).join(' ')).toMatch(/hidden in Word.*hidden in Word/)
})

test('words of a SmartArt drawing and the names in a chart are reported', async () => {
  const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
  const {text, apart} = await readWord(`<w:p>${run('A test.')}</w:p>`, {
    'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="d" ${drawing}><a:p><a:r><a:t>First rest,</a:t></a:r><a:r><a:t> then test</a:t></a:r></a:p></dgm:dataModel>`,
    'word/charts/chart1.xml': `<c:chartSpace xmlns:c="c" ${drawing}><a:p><a:r><a:t>Test pain by week</a:t></a:r></a:p><c:strCache><c:pt><c:v>Week one</c:v></c:pt><c:pt><c:v>Week two</c:v></c:pt></c:strCache><c:numCache><c:pt><c:v>7</c:v></c:pt></c:numCache></c:chartSpace>`,
  })
  expect(text).toEqual(['A test.'])
  expect(Object.keys(apart)).toEqual([
    'First rest, then test',
    'Test pain by week',
    'Week one',
    'Week two',
  ])
  expect(Object.values(apart).join()).toMatch(/SmartArt.*chart/)
})

test('signs of two halves and of entities before hidden words do not shift what is cut', async () => {
  const {text, apart} = await readWord(
    `<w:p>${run('😀 A test &amp; more')}${run(' 𝛼 hidden', '<w:vanish/>')}${run('.')}</w:p>\r\n<w:p>${run('Then on.')}</w:p>`,
  )
  expect(text).toEqual(['😀 A test & more.', 'Then on.'])
  expect(Object.keys(apart)).toEqual(['𝛼 hidden'])
})

test('a document that shows another file is refused, with what to do', async () => {
  const read = readWord(`<w:p>${run('A test.')}</w:p><w:altChunk/>`)
  await expect(read).rejects.toThrow(ImportRefusal)
  await expect(read).rejects.toThrow(/another file in it.*save it as a new \.docx/)
})
