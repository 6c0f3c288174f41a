import * as v from 'valibot';
import { settings } from '../settings';
import { answered, refused, type WechatAnswer } from './answer';

const Request = v.object({ code: v.string() });

/**
 * `phonenumber.getPhoneNumber`. A code of the local cloud is `local.<eleven digits>.<anything>`, good once;
 * it stands for what WeChat's button would hand to a page.
 */
export function phoneNumbers(now: () => number): (request: unknown) => WechatAnswer {
  const used = new Set<string>();
  return (request) => {
    const parsed = v.safeParse(Request, request);
    const number = parsed.success ? /^local\.(1\d{10})\.\w+$/.exec(parsed.output.code)?.[1] : undefined;
    if (!parsed.success || number === undefined) return refused(40029);
    if (used.has(parsed.output.code)) return refused(40163);
    used.add(parsed.output.code);
    const watermark = { timestamp: Math.floor(now() / 1000), appid: settings.appId };
    const phone = { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark };
    return answered({ phone_info: phone });
  };
}
