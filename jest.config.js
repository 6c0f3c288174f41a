/** One project a top folder, so that `jest --selectProjects core` runs that folder's tests alone. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
};

/** Packages that ship no CommonJS; jest has to compile them. */
const SHIPPED_AS_ESM = ['taro-ui', '@tarojs', '@weapp-vite'];

/** @param {string} name @param {import('jest').Config} [more] @returns {import('jest').Config} */
const folder = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  roots: [`<rootDir>/${name}`],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  transform: { '\\.m?[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${SHIPPED_AS_ESM.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.tmp/'],
  ...more,
  moduleNameMapper: { '^@core/(.*)$': '<rootDir>/core/$1', ...more.moduleNameMapper },
});

/** Mini-program components rendered in jsdom: Taro's components become plain elements. */
const browser = {
  testEnvironment: 'jsdom',
  moduleNameMapper: {
    '^@tarojs/components$': '<rootDir>/tests/support/taro-components.tsx',
    '^@tarojs/taro$': '<rootDir>/tests/support/taro.ts',
    '\\.(scss|css|svg|png|jpg)$': '<rootDir>/tests/support/asset.ts',
  },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    folder('core'),
    folder('cloudfunctions'),
    folder('localcloud'),
    folder('src', browser),
    folder('tests', {
      moduleNameMapper: { '^@weapp-vite/([a-z-]+)$': '<rootDir>/node_modules/@weapp-vite/$1/dist/index.mjs' },
    }),
  ],
};
