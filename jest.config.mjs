import {availableParallelism} from 'node:os'

import nextJest from 'next/jest.js'

const base = await nextJest({dir: './'})({
  testEnvironment: 'node',
  moduleNameMapper: {
    '^#(app|bench|components|content|lake|lib|sanity|schemas|scripts|tests)/(.*)$':
      '<rootDir>/$1/$2',
  },
})()

/** Milliseconds that a test may take that says nothing else. */
const patience = 30_000

const shared = {
  ...base,
  testTimeout: patience,
  transformIgnorePatterns: ['/node_modules/'],
  testPathIgnorePatterns: ['/node_modules/', '/.next/', '<rootDir>/tests/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.ashi/'],
}

/** @type {import('jest').Config} */
const config = {
  // Programs that a test has started share two processors with those of another test.
  testTimeout: patience,
  // Most tests wait for programs that they have started; on two processors Jest would run one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', 'summary', '<rootDir>/tests/support/closing-line.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'parts',
      testMatch: [
        '<rootDir>/tests/{lib,schemas,components,content,sanity,lake,scripts,server,app}/**/*.test.{ts,tsx}',
      ],
    },
    {
      ...shared,
      displayName: 'site',
      globalSetup: '<rootDir>/tests/support/build-once.ts',
      testMatch: ['<rootDir>/tests/site/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      globalSetup: '<rootDir>/tests/support/build-once.ts',
      testPathIgnorePatterns: ['/node_modules/', '/.next/'],
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
}

export default config
