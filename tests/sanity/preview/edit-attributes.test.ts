import {editAttributes} from '#sanity/preview/edit-attributes.ts'

const edit = editAttributes({
  kind: 'embedded',
  projectId: 'local',
  dataset: 'production',
  apiHost: 'http://localhost:3333',
})

test('an element tells which field of which document it shows, and where the Studio is', () => {
  expect(edit({id: 'knee', type: 'condition', path: 'heading'})).toEqual({
    'data-sanity': 'id=knee;type=condition;path=heading;base=%2Fstudio',
  })
})

test('a member of a list is told by its key, so that moving it changes nothing', () => {
  const path = 'mechanisms[_key=="a1"].title'
  expect(edit({id: 'knee', type: 'condition', path})['data-sanity']).toContain(
    'path=mechanisms:a1.title;',
  )
})
