import js from '@eslint/js'
import next from '@next/eslint-plugin-next'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * The rooms of the house and what each may use: a room imports only from rooms below it.
 * `lake` is a program of its own and shares no code with the site.
 */
const rooms = {
  lib: {
    below: [],
    forbidden: [
      'next',
      'next-*',
      'react',
      'react-dom',
      'sanity',
      '@sanity/*',
      '@portabletext/react',
    ],
  },
  schemas: {below: ['lib'], forbidden: ['next', 'next-*']},
  components: {below: ['lib'], forbidden: ['next', 'next-*', 'sanity', '@sanity/*']},
  sanity: {below: ['lib', 'schemas', 'components'], forbidden: []},
  app: {below: ['lib', 'schemas', 'components', 'sanity'], forbidden: []},
  server: {below: [], forbidden: []},
  lake: {below: [], forbidden: ['next', 'next-*', 'react', 'react-dom', 'sanity']},
  content: {below: ['lib'], forbidden: []},
}

const everyRoom = [...Object.keys(rooms), 'bench', 'scripts', 'tests']
const deepest = 6

const onlyDownward = Object.entries(rooms).flatMap(([room, {below, forbidden}]) => {
  const above = everyRoom.filter((other) => other !== room && !below.includes(other))
  const message = `${room}/ may import only from: ${below.join(', ') || 'itself'}.`
  const patterns = [
    {regex: `^#(${above.join('|')})/`, message},
    ...forbidden.map((name) => ({group: [name], message: `${room}/ does not know ${name}.`})),
  ]
  // A file at depth n leaves its room by climbing n folders.
  return Array.from({length: deepest}, (_, index) => ({
    files: [`${room}/${'*/'.repeat(index)}*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            {
              regex: `^(\\.\\./){${index + 1},}(?!package\\.json)`,
              message: 'Name another room as #room/….',
            },
          ],
        },
      ],
    },
  }))
})

export default defineConfig([
  globalIgnores(['.next/', '.ashi/', 'coverage/', 'next-env.d.ts', 'sanity/typegen/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['*.mjs', 'scripts/*.mjs']},
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly'}},
  },
  {files: ['**/*.tsx'], extends: [jsxA11y.flatConfigs.strict]},
  {files: ['app/**'], plugins: {'@next/next': next}, rules: next.configs['core-web-vitals'].rules},
  ...onlyDownward,
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
])
