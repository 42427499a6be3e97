/** Files that are broken, hostile or no page at all get a sentence that says what to do. */
import {zipSync} from 'fflate'

import {ImportRefusal} from '#lib/import/refusal.ts'
import {readSource} from '#lib/import/source/read-source.ts'

import {wordDocuments} from './word-documents.ts'

jest.setTimeout(30_000)

const bytes = (text: string) => new TextEncoder().encode(text)
const wordWith = (document: Uint8Array, name = 'word/document.xml') =>
  zipSync({
    '[Content_Types].xml': bytes('<Types/>'),
    '_rels/.rels': bytes('<Relationships/>'),
    [name]: document,
  })
const wordText = (inside: string) =>
  `<?xml version="1.0"?>${inside}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:body></w:document>`

async function refusal(file: Uint8Array, name: string): Promise<string> {
  const problem: unknown = await readSource(file, name).catch((thrown: unknown) => thrown)
  if (problem instanceof ImportRefusal) return problem.message
  throw problem instanceof Error ? problem : new Error(`${name} was not refused`)
}

test('a zip that unpacks to far more than it is', async () => {
  const bomb = wordWith(new Uint8Array(25 * 2 ** 20))
  expect(bomb.length).toBeLessThan(2 ** 20)
  expect(await refusal(bomb, 'bomb.docx')).toMatch(/far too large/)
})

test('a zip that says that it is small and is not', async () => {
  const bomb = wordWith(new Uint8Array(8 * 2 ** 20))
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
  for (let at = 0; at + 4 < bomb.length; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true)
  }
  expect(await refusal(bomb, 'liar.docx')).toMatch(/damaged|too large/)
})

test('a zip with thousands of parts, and one whose parts want to leave the folder', async () => {
  const many = Object.fromEntries(
    Array.from({length: 3000}, (_, at) => [`part${at}.xml`, new Uint8Array()]),
  )
  expect(await refusal(zipSync(many), 'many.docx')).toMatch(/too large|packed file/)
  expect(await refusal(wordWith(bytes('x'), '../../word/document.xml'), 'out.docx')).toMatch(
    /another kind of packed file/,
  )
})

test('documents under a password, old ones, cut ones', async () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  expect(await refusal(Uint8Array.from([...ole, ...name]), 'locked.docx')).toMatch(/password/)
  expect(await refusal(Uint8Array.from([...ole, 1, 2, 3]), 'old.doc')).toMatch(/old Word document/)
  const whole = await wordDocuments.get('runners-knee.docx')!()
  expect(await refusal(whole.slice(0, whole.length / 2), 'cut.docx')).toMatch(/damaged/)
})

test('what is no page', async () => {
  expect(await refusal(bytes('%PDF-1.7 …'), 'page.docx')).toMatch(/PDF/)
  expect(await refusal(bytes('{\\rtf1 words}'), 'page.rtf')).toMatch(/RTF/)
  expect(await refusal(bytes('words'), 'page.docx')).toMatch(/no Word document/)
  expect(await refusal(new Uint8Array(), 'empty.txt')).toMatch(/no words/)
  expect(await refusal(bytes(' \n . \n'), 'blank.md')).toMatch(/no words/)
  expect(await refusal(bytes('a\0b'.repeat(200)), 'binary.txt')).toMatch(/no text/)
})

test('what is too large', async () => {
  expect(await refusal(new Uint8Array(50 * 2 ** 20).fill(97), 'long.txt')).toMatch(/50 MB/)
  expect(await refusal(bytes('word '.repeat(500_000)), 'long.txt')).toMatch(/2,500,000 characters/)
  expect(await refusal(bytes('<div>'.repeat(100_000)), 'deep.html')).toMatch(/nested/)
  const deep = wordWith(bytes('<w:p>'.repeat(100_000)))
  expect(await refusal(deep, 'deep.docx')).toMatch(/nested/)
})

test('a Word document that declares names for text', async () => {
  const laughs = wordText('<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>')
  expect(await refusal(wordWith(bytes(laughs)), 'laughs.docx')).toMatch(/declares names/)
})

test('nothing of a script, a style or a comment is read, and no link but harmless ones', async () => {
  const page = `<h1 onclick="evil()">Knee</h1><script>evil()</script><style>evil</style><!-- evil -->
    <p hidden></p><template>evil</template><noscript></noscript>
    <p><a href="javascript:evil()">Words</a> <a href=" java\nscript:evil()">more</a>
    <a href="data:text/html,evil">data</a> <a href="https://www.example.com/a">good</a>
    <img src="x" onerror="evil()"> <svg><text>evil</text></svg></p>`
  const source = await readSource(bytes(page), 'page.html')
  expect(JSON.stringify(source)).not.toMatch(/evil|javascript|data:/)
  expect(JSON.stringify(source)).toContain('https://www.example.com/a')
  expect(source.leftOut).toEqual(
    expect.arrayContaining([
      '1 script',
      '1 style sheet',
      '1 comment',
      '1 hidden part',
      '1 picture',
    ]),
  )
})

test('text in every usual encoding is read', async () => {
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from('Knié pain', (one) => [one.charCodeAt(0), 0]).flat(),
  ])
  const old = Uint8Array.from(Array.from('Knié pain', (one) => one.charCodeAt(0)))
  for (const file of [wide, wide.slice(2), old, bytes('\uFEFFKnié pain')]) {
    const source = await readSource(file, 'notes.txt')
    expect(source.blocks[0]?.cells).toEqual([[{text: 'Knié pain'}]])
  }
})
