import type { Call } from '../kit/call';
import { checkMedia, WechatUnsure } from '../kit/wechat';

/** Has WeChat look at a file the caller sent; its trace id, or undefined when it is not known whether WeChat will. */
export async function looking(
  kind: Parameters<typeof checkMedia>[0],
  url: string,
  call: Call,
): Promise<string | undefined> {
  try {
    return await checkMedia(kind, url, call.openid ?? '');
  } catch (error) {
    if (error instanceof WechatUnsure) return undefined;
    throw error;
  }
}
