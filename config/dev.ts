import type { UserConfigExport } from '@tarojs/cli';

const given = (name: string, otherwise: string): string => JSON.stringify(process.env[name] ?? otherwise);

/**
 * Development: `NODE_ENV=development npx taro build --type weapp --watch` talks to the local cloud by plain
 * requests, as the person TARO_APP_AS names, so that DevTools needs no cloud account.
 */
export default {
  env: {
    TARO_APP_LOCAL: given('TARO_APP_LOCAL', 'http://127.0.0.1:8787'),
    TARO_APP_AS: given('TARO_APP_AS', ''),
    TARO_APP_CLOUD: '""',
  },
} satisfies UserConfigExport<'webpack5'>;
