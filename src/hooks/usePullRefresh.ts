import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Asks anew when the page is pulled down; the page's config has to allow it. */
export function usePullRefresh(refresh: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
}
