/** No word of a file gets lost silently when it is read. All sentences here are test data. */
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
