import type { UserConfigExport } from '@tarojs/cli';

/** Development: talks to the local cloud by plain requests, so that DevTools needs no cloud account. */
export default {
  logger: { quiet: false, stats: true },
  env: {
    TARO_APP_CLOUD: '""',
    TARO_APP_LOCAL: JSON.stringify(process.env.TARO_APP_LOCAL ?? 'http://127.0.0.1:8787'),
    TARO_APP_AS: JSON.stringify(process.env.TARO_APP_AS ?? ''),
  },
} satisfies UserConfigExport<'webpack5'>;
