import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SDK_ONLY_IN_KIT = {
  paths: [{ name: '@cloudbase/node-sdk', message: 'The SDK is imported inside cloudfunctions/kit only.' }],
};

/** What `core` may not do: it gets time, chance and identity as arguments. */
const NO_CLOCK_NO_CHANCE = [
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Time comes in as an argument: pass `now`.'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Time comes in as an argument: pass `now`.'],
  ['CallExpression[callee.name="Date"]', 'Time comes in as an argument: pass `now`.'],
  ['CallExpression[callee.name="dayjs"][arguments.length=0]', 'Time comes in as an argument: pass `now`.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Chance comes in as an argument.'],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.tmp/', 'coverage/', 'node_modules/', 'tests/layers/planted/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers and booleans read well in a template; objects do not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Text is counted in code points here, which is what a spread gives.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Doors are records of closures; nothing here leans on `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-imports': ['error', SDK_ONLY_IN_KIT],
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK_NO_CHANCE] },
  },
  {
    files: ['cloudfunctions/kit/**/*.ts', 'tests/**/*.ts', 'localcloud/**/*.test.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      // A terse `list[0]!` is how a test speaks.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
