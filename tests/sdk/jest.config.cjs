const { dirname, join } = require('node:path');

const upstream = dirname(require.resolve('@cloudbase/node-sdk-upstream-tests/package.json'));
const root = join(__dirname, '../..');

/** The SDK's own database tests, as published with 2.10.0, on the SDK this project installs. */
module.exports = {
  rootDir: upstream,
  roots: ['<rootDir>/test/database'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [],
  haste: { retainAllFiles: true },
  testEnvironment: 'node',
  setupFilesAfterEnv: [join(__dirname, 'setup.cjs')],
  transformIgnorePatterns: ['\\.js$'],
  transform: {
    '\\.ts$': [
      require.resolve('@swc/jest'),
      // The tests call what they import with `import *`, as TypeScript once allowed.
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
        module: { type: 'commonjs', noInterop: true },
      },
    ],
  },
  moduleNameMapper: {
    '(\\.\\./)+src/index$': join(__dirname, 'installed-sdk.cjs'),
    '^@cloudbase/database/(.*)$': join(root, 'node_modules/@cloudbase/database/$1'),
    '^power-assert$': join(__dirname, 'power-assert.cjs'),
  },
};
