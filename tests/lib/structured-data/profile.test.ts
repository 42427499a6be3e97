import {profileProblems} from '#lib/structured-data/profile.ts'

import {sampleGraphs} from './sample-graphs.ts'

it.each(sampleGraphs.map(({page, graph}) => [page, graph] as const))(
  'gives %s all that its nodes need',
  (_, graph) => {
    expect(profileProblems(graph)).toEqual([])
  },
)

const clinic = {
  '@type': 'MedicalClinic',
  '@id': 'https://clinic.example/#clinic',
  name: 'Test Clinic',
  url: 'https://clinic.example/',
  telephone: '+12125550100',
  potentialAction: {'@type': 'ReserveAction', target: 'https://clinic.example/book'},
}

it('wants a clinic with a name, a telephone and a way to book', () => {
  expect(profileProblems(clinic)).toEqual([])
  for (const field of ['name', 'url', 'telephone', 'potentialAction']) {
    const lacking = Object.entries(clinic).filter(([name]) => name !== field)
    expect(profileProblems(Object.fromEntries(lacking))).toEqual([
      expect.stringContaining(`MedicalClinic.${field}: `),
    ])
  }
})

it('wants an address and hours to be whole where there are any', () => {
  const address = {'@type': 'PostalAddress', addressLocality: 'New York'}
  expect(profileProblems({...clinic, address})).toEqual([
    expect.stringContaining('MedicalClinic.address.addressCountry: '),
  ])
  const hours = {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: [],
    opens: '09:00',
    closes: '17:00',
  }
  expect(profileProblems({...clinic, openingHoursSpecification: [hours]})).toEqual([
    expect.stringContaining('MedicalClinic.openingHoursSpecification.0.dayOfWeek: '),
  ])
})

it('wants a reviewer and a day together', () => {
  const page = sampleGraphs
    .filter(({page}) => page.endsWith('reviewed'))
    .flatMap(({graph}) => graph['@graph'])
    .find((node) => typeof node === 'object' && 'lastReviewed' in node)
  expect(page).toBeDefined()
  expect(profileProblems(page)).toEqual([])
  expect(profileProblems({...Object(page), lastReviewed: undefined})).toEqual([
    'MedicalWebPage: a review has a reviewer and a day',
  ])
})

it('wants breadcrumbs numbered from 1', () => {
  const step = (position: number) => ({
    '@type': 'ListItem',
    position,
    name: 'Step',
    item: 'https://clinic.example/',
  })
  const list = (...itemListElement: object[]) => ({
    '@type': 'BreadcrumbList',
    '@id': 'https://clinic.example/#breadcrumbs',
    itemListElement,
  })
  expect(profileProblems(list(step(1), step(2)))).toEqual([])
  expect(profileProblems(list(step(1), step(3)))).toEqual([
    'BreadcrumbList.itemListElement: steps are numbered from 1',
  ])
})

it('looks at nodes within nodes, and asks for a profile of each type', () => {
  expect(profileProblems({'@graph': [{about: {'@type': 'Muscle'}}]})).toEqual([
    expect.stringContaining('Muscle.name: '),
  ])
  expect(profileProblems({'@type': 'Recipe', name: 'x'})).toEqual(['Recipe: no profile'])
})
