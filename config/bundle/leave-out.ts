import type { Plugin } from 'esbuild';

/**
 * Parts of the SDK that no function uses: AI models (with the client SDK they bring), data models and
 * their query builder, login tickets, multipart forms' table of media types, the XML writer, web streams.
 * `mime-types` stands for the table it wraps (mime-db), because it reads all of it while loading.
 */
export const NEVER_USED = [
  '@cloudbase/ai',
  '@cloudbase/app',
  '@cloudbase/wx-cloud-client-sdk',
  'jsonwebtoken',
  'mime-types',
  'xmlbuilder',
  'web-streams-polyfill',
] as const;

/** The SDK calls these two in its constructor; what they return throws when it is used. */
const CALLED_WHILE_LOADING = ['generateHTTPClient', 'generateMySQLClient'];

/** Loads like the package it stands for, and throws by name as soon as anything in it is called. */
function standIn(name: string): string {
  return `
    const part = (path) => new Proxy(function () {}, {
      get: (_, key) => key === '__esModule' ? true : key === 'then' || typeof key === 'symbol' ? undefined : part(path + '.' + key),
      apply: () => called(path),
      construct: () => called(path),
    });
    const called = (path) => {
      if (${JSON.stringify(CALLED_WHILE_LOADING)}.some((name) => path.endsWith('.' + name))) return part(path + '()');
      throw new Error(path + ' was left out of this bundle (config/bundle/leave-out.ts)');
    };
    module.exports = part(${JSON.stringify(name)});`;
}

/** Keeps the SDK's unused parts out of a bundle, loudly. */
export function leaveOut(names: readonly string[] = NEVER_USED): Plugin {
  return {
    name: 'leave-out',
    setup(build) {
      const filter = new RegExp(`^(${names.join('|')})$`);
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }));
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
        contents: standIn(path),
        loader: 'js',
      }));
    },
  };
}
