import Taro from '@tarojs/taro';

/** Opens a page over this one. Addresses come from routes.ts. */
export function go(url: string): void {
  void Taro.navigateTo({ url });
}

/** Opens a page instead of this one: what was done here is over. */
export function goInstead(url: string): void {
  void Taro.redirectTo({ url });
}
