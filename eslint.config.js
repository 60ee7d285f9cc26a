import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const typed = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '*.config.ts']

export default tseslint.config(
  // The gold scorer is kept to the letter.
  {
    ignores: [
      'dist/',
      'out/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'node_modules/',
      'tests/gold/evaluate.mjs'
    ]
  },
  js.configs.recommended,
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      // Numbers in messages and ids are read by people; anything else still has to be converted.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The compiler cannot see the laws that make an index valid; `!` marks them, tests prove them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      // Spreading a string into its code points is what this project means by it.
      '@typescript-eslint/no-misused-spread': 'off',
      // Patches name their keys.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // The compiler reports these already.
      '@typescript-eslint/no-unused-vars': 'off',
      // Electron's classes are made by Electron; the rule takes every window for a forgery.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }
      ],
      eqeqeq: 'error'
    }
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['**/*.mjs', 'scripts/**/*.js', '*.config.js'],
    languageOptions: { globals: globals.node }
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }]
    }
  },
  // A React component is markup as much as code; its file limit keeps it in check.
  { files: ['src/renderer/**/*.tsx'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['src/shared/lexicon/**', 'src/shared/locales/**'], rules: { 'max-lines': 'off' } }
)
