import type { UserConfigExport } from '@tarojs/cli';

/**
 * Production: no local address may get in, so its variables are defined empty and their branch is dropped.
 * Every variable the app reads must be named here: WeChat has no `process`.
 */
export default {
  env: {
    TARO_APP_CLOUD: JSON.stringify(process.env.TARO_APP_CLOUD ?? ''),
    TARO_APP_LOCAL: '""',
    TARO_APP_AS: '""',
  },
} satisfies UserConfigExport<'webpack5'>;
