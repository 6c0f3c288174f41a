/** Why words cannot stand in a wish: they lead to a shop, to somebody's account, or ask for money. */
export const forbiddenKinds = ['link', 'taoCode', 'payCode', 'account', 'cash'] as const;
export type ForbiddenKind = (typeof forbiddenKinds)[number];

export interface Forbidden {
  kind: ForbiddenKind;
  /** The very words. */
  words: string;
}

/** Each kind by what it looks like; the first one found is named. */
const rules: readonly (readonly [kind: ForbiddenKind, pattern: RegExp])[] = [
  ['link', /(?:https?:\/\/|www\.)\S+/i],
  ['link', /[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|top|xyz|shop|vip|cc|me|io|tv)(?![A-Za-z])\S*/i],
  ['link', /#小程序:\/\/\S+/],
  ['taoCode', /[￥¥€$₤₳₴₵₢₰]\s?[A-Za-z0-9]{8,13}\s?[￥¥€$₤₳₴₵₢₰/]/u],
  ['taoCode', /(?:淘口令|拼口令|复制(?:这|此|本)?(?:段|条)[^，。！\n]{0,20}(?:打开|淘宝|拼多多|京东))/],
  ['payCode', /(?:收款|付款|支付|转账|赞赏)\s*(?:二维)?码/],
  ['payCode', /(?:扫码|扫一?扫)[^，。！\n]{0,6}(?:付|转|捐|收|支付)/],
  [
    'account',
    /(?:支付宝|微信|wx|vx|v信|薇信|威信|QQ|扣扣)\s*(?:号|账号|帐号)?\s*[:：是为]?\s*[A-Za-z0-9][\w-]{4,}/i,
  ],
  ['account', /(?:银行卡|卡号|开户行|收款账户|收款人|账户)\s*[:：是为]?\s*\S{0,8}/],
  ['account', /(?<!\d)(?:\d[ -]?){15,18}\d(?!\d)/],
  ['cash', /(?:转账|打款|汇款|打钱|转钱|现金|红包|微信转|支付宝转|众筹|水滴筹|轻松筹|捐款|借钱|借款)/],
  [
    'cash',
    /(?:给|要|想要|需要|资助|补助|差|缺|求|捐)[^，。！？\n]{0,6}?(?:\d[\d,.]*|[一二两三四五六七八九十百千万]+)\s*(?:元钱|块钱|元|万元|千块|百块|块(?=$|[，。！？\s]))(?!以内|以下|左右的|的)/,
  ],
];

/** What in these words may not stand in a wish; undefined when nothing is wrong with them. */
export function forbiddenIn(...texts: readonly string[]): Forbidden | undefined {
  for (const text of texts.map(plain))
    for (const [kind, pattern] of rules) {
      const [words] = pattern.exec(text) ?? [];
      if (words !== undefined) return { kind, words: words.trim().slice(0, 30) };
    }
  return undefined;
}

/** Full-width letters and digits say the same as narrow ones, and signs nobody sees hide nothing. */
function plain(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (sign) =>
      sign === '，' || sign === '！' || sign === '？' || sign === '：'
        ? sign
        : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    );
}
