import type { UserConfigExport } from '@tarojs/cli';

/** Production: no local address and no development person get in; TARO_APP_CLOUD names the CloudBase environment. */
export default {
  env: {
    TARO_APP_LOCAL: '""',
    TARO_APP_AS: '""',
    TARO_APP_CLOUD: JSON.stringify(process.env.TARO_APP_CLOUD ?? ''),
  },
} satisfies UserConfigExport<'webpack5'>;
