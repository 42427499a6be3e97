import {Once} from '../../app/api/revalidate/once.ts'

test('the same key does nothing twice, even while the first is under way', async () => {
  const once = new Once<number>()
  let runs = 0
  const task = () => Promise.resolve(++runs)
  const [first, second] = await Promise.all([once.run('k', task), once.run('k', task)])
  expect(first).toEqual({result: 1, repeated: false})
  expect(second).toEqual({result: 1, repeated: true})
  expect((await once.run('other', task)).result).toBe(2)
})

test('what failed may be tried again', async () => {
  const once = new Once<string>()
  await expect(once.run('k', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await once.run('k', () => Promise.resolve('done'))).toEqual({
    result: 'done',
    repeated: false,
  })
})

test('without a key every delivery counts', async () => {
  const once = new Once<number>()
  let runs = 0
  const task = () => Promise.resolve(++runs)
  await once.run(null, task)
  expect((await once.run(null, task)).result).toBe(2)
})
