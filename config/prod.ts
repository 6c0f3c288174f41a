import type { UserConfigExport } from '@tarojs/cli';

/** Production: no local address may get in, so the variable is defined empty and its branch is dropped. */
export default {
  env: { TARO_APP_LOCAL: '""' },
} satisfies UserConfigExport<'webpack5'>;
