import Taro from '@tarojs/taro';

/** Pages that others open, by folder. Tabs are switched to by the tab bar. */
export type Place =
  | `resident/${'item' | 'form' | 'order' | 'rate'}`
  | `member/${'offer' | 'serving' | 'pool' | 'served'}`
  | `staff/${'triage' | 'board' | 'proxy' | 'order'}`;

type Params = Record<string, string>;

const urlOf = (place: Place, params: Params): string => {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return [`/${place}/index`, query.join('&')].filter(Boolean).join('?');
};

/** Opens a page over this one. */
export function go(place: Place, params: Params = {}): void {
  void Taro.navigateTo({ url: urlOf(place, params) });
}

/** Opens a page instead of this one: what was done here is over. */
export function goInstead(place: Place, params: Params = {}): void {
  void Taro.redirectTo({ url: urlOf(place, params) });
}
