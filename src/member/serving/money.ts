/** What was typed as yuan, in cents; undefined when it is no amount: more than two decimals, nothing, or zero. */
export function centsOf(typed: string): number | undefined {
  const match = /^(\d{1,5})(?:[.。](\d{0,2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const [, yuan = '0', rest = ''] = match;
  const cents = Number(yuan) * 100 + Number(rest.padEnd(2, '0'));
  return cents > 0 ? cents : undefined;
}
