import {EnvironmentError, parseEnvironment} from '#sanity/env/parse-environment.ts'

const hosted = {
  NODE_ENV: 'production',
  NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc12345',
  SANITY_API_TOKEN: 'test-token',
  SANITY_WEBHOOK_SECRET: 'x'.repeat(32),
  SITE_URL: 'https://clinic.example/',
}

test('with nothing set, the embedded lake on this machine', () => {
  expect(parseEnvironment({}, 'serve')).toEqual({
    siteUrl: 'http://localhost:3000',
    selfUrl: 'http://localhost:3000',
    port: 3000,
    backend: {
      kind: 'embedded',
      projectId: 'local',
      dataset: 'production',
      apiHost: 'http://localhost:3333',
    },
    token: undefined,
    webhookSecret: undefined,
    experiments: false,
    databaseUrl: undefined,
    countsFolder: '.ashi/counts',
    trustedProxies: 0,
  })
})

test('copy can be tested where cookies can be signed, unless that is turned off', () => {
  expect(parseEnvironment(hosted, 'serve').experiments).toBe(true)
  expect(parseEnvironment({...hosted, EXPERIMENTS: 'off'}, 'serve').experiments).toBe(false)
})

test.each([
  {EXPERIMENTS: 'maybe'},
  {DATABASE_URL: 'mysql://root:hush@db/counts'},
  {TRUSTED_PROXIES: 'all'},
])('a setting of copy tests that means nothing is named, and nothing else: %j', (settings) => {
  const parse = () => parseEnvironment({...settings}, 'serve')
  const [name = ''] = Object.keys(settings)
  expect(parse).toThrow(EnvironmentError)
  expect(parse).toThrow(name)
  expect(parse).not.toThrow('hush')
})

test('ports move the site and the lake', () => {
  const {siteUrl, backend} = parseEnvironment({PORT: '4000', LAKE_PORT: '4001'}, 'serve')
  expect(siteUrl).toBe('http://localhost:4000')
  expect(backend).toMatchObject({apiHost: 'http://localhost:4001'})
})

test('a hosted project', () => {
  expect(parseEnvironment(hosted, 'serve')).toMatchObject({
    siteUrl: 'https://clinic.example',
    backend: {kind: 'hosted', projectId: 'abc12345', dataset: 'production'},
  })
})

test.each(['SANITY_WEBHOOK_SECRET', 'SANITY_API_TOKEN', 'SITE_URL'])(
  'a hosted site in production does not start without %s, and a build does without it',
  (name) => {
    const without = {...hosted, [name]: ' '}
    expect(() => parseEnvironment(without, 'serve')).toThrow(`${name} is missing`)
    expect(() => parseEnvironment(without, 'build')).not.toThrow()
  },
)

test('a weak secret is named and not repeated', () => {
  const weak = {...hosted, SANITY_WEBHOOK_SECRET: 'hunter2'}
  expect(() => parseEnvironment(weak, 'serve')).toThrow(
    'SANITY_WEBHOOK_SECRET must have at least 32 characters',
  )
  expect(() => parseEnvironment(weak, 'serve')).not.toThrow('hunter2')
})

test('a token that was copied with a line break in it is named and not repeated', () => {
  const torn = {...hosted, SANITY_API_TOKEN: 'sk-half\nother-half'}
  expect(() => parseEnvironment(torn, 'serve')).toThrow('SANITY_API_TOKEN must be one word')
  expect(() => parseEnvironment(torn, 'serve')).not.toThrow('half')
})

test('every malformed variable is named at once', () => {
  const attempt = () =>
    parseEnvironment({PORT: 'http', LAKE_PORT: '70000', SITE_URL: 'clinic.example'}, 'serve')
  expect(attempt).toThrow(EnvironmentError)
  expect(attempt).toThrow(/PORT .*LAKE_PORT .*SITE_URL /)
})

test('an address with a path is refused, because pages would not answer there', () => {
  expect(() => parseEnvironment({SITE_URL: 'https://clinic.example/pages'}, 'serve')).toThrow(
    'SITE_URL must be an address without a path',
  )
})
