import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { mayBeShown, WechatUnsure } from '../kit/wechat';
import { logFailure } from '../kit/log';

const LONGEST = 2500;

/**
 * Has what a person wrote looked at before anybody else reads it. Without a clear answer the act is refused as BUSY:
 * nothing is lost, the page keeps the words and the key, and sends again.
 */
export async function checkTexts(
  call: Call,
  texts: readonly (string | undefined)[],
): Promise<Refused<'TEXT_REFUSED' | 'BUSY'> | undefined> {
  const content = texts.filter(Boolean).join('\n').slice(0, LONGEST);
  if (content === '') return undefined;
  try {
    return (await mayBeShown(content, call.openid ?? '')) ? undefined : refused('TEXT_REFUSED');
  } catch (error) {
    if (!(error instanceof WechatUnsure)) throw error;
    logFailure('content check', error);
    return refused('BUSY');
  }
}
