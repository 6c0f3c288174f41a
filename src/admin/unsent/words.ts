import type { Output } from '@core/contract';

export type Unsent = Output<'unsent.list'>['list'][number];

const codes: Readonly<Record<number, string>> = {
  40001: '微信不认我们的凭证',
  40003: '微信里没有这个人',
  40037: '模板号不对，请查设置',
  41030: '要打开的页面不在小程序里',
  43107: '订阅消息的功能被微信停了',
  43108: '微信限制了我们发消息',
  45009: '今天的次数用完了',
  47003: '模板里有一栏填得不对',
};

/** Why it was given up, and what to look at. */
export function whyWords({ code, field, attempts }: Unsent): string {
  if (code === undefined) return '微信没有回话，可能已经送到了；再送一次，他可能收到两条';
  const what = codes[code] ?? '微信没收';
  return `${what}${field === undefined ? '' : `：${field}`}（${code}），试了 ${attempts} 次`;
}

export const pauseWords = (code: number): string => codes[code] ?? `微信回的是 ${code}`;
