const KEY = 'as';

/**
 * Who this browser tab stands for: `/app/?as=<token>#/…`, remembered for the tab alone. In the mini-program
 * the platform knows the person, so there is none.
 */
export function token(): string {
  if (process.env.TARO_ENV === 'weapp') return '';
  const given = new URLSearchParams(window.location.search).get(KEY);
  if (given) window.sessionStorage.setItem(KEY, given);
  return given ?? window.sessionStorage.getItem(KEY) ?? '';
}
