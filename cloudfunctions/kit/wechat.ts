import * as v from 'valibot';
import { cloud } from './sdk';

/** WeChat did not answer, or not in a way that says what happened. */
export class WechatUnsure extends Error {}

const PATIENCE_MS = 3000;

/** WeChat's answers write their code as errcode over HTTP and as errCode in the cloud. */
const Answer = v.looseObject({
  errcode: v.optional(v.number()),
  errCode: v.optional(v.number()),
  errmsg: v.optional(v.string(), ''),
});
const Judged = v.object({ result: v.object({ suggest: v.string() }) });
const Traced = v.union([v.object({ trace_id: v.string() }), v.object({ traceId: v.string() })]);

interface Answered {
  code: number;
  words: string;
  answer: unknown;
}

/** The one door to WeChat's open APIs. @throws WechatUnsure when it is not known what came of the call. */
async function callWechat(apiName: string, requestData: object): Promise<Answered> {
  try {
    const patience = { timeout: PATIENCE_MS };
    const reply: { result?: unknown } = await cloud().callWxOpenApi({ apiName, requestData }, patience);
    const answer = v.parse(Answer, reply.result);
    return { code: answer.errcode ?? answer.errCode ?? 0, words: answer.errmsg, answer };
  } catch (error) {
    throw new WechatUnsure(`${apiName}: ${error instanceof Error ? error.message : 'no answer'}`);
  }
}

/** Whether others may see a text. What WeChat would leave to a human to judge is not let through either. */
export async function mayBeShown(content: string, openid: string): Promise<boolean> {
  const { code, answer } = await callWechat('security.msgSecCheck', {
    content,
    openid,
    version: 2,
    scene: 2,
  });
  const judged = v.safeParse(Judged, answer);
  if (code !== 0 || !judged.success) throw new WechatUnsure(`security.msgSecCheck: ${code}`);
  return judged.output.result.suggest === 'pass';
}

/** What WeChat calls the two kinds of file it looks at. */
const MEDIA = { recording: 1, picture: 2 } as const;

/** Has a file looked at; the result comes later, under the trace id, to the `callbacks` function. */
export async function checkMedia(kind: keyof typeof MEDIA, url: string, openid: string): Promise<string> {
  const request = { media_url: url, media_type: MEDIA[kind], version: 2, scene: 2, openid };
  const { code, answer } = await callWechat('security.mediaCheckAsync', request);
  const traced = v.safeParse(Traced, answer);
  if (code !== 0 || !traced.success) throw new WechatUnsure(`security.mediaCheckAsync: ${code}`);
  return 'trace_id' in traced.output ? traced.output.trace_id : traced.output.traceId;
}

/** A code that WeChat took for none of its own: too old, used before, or made up. */
const BAD_CODES = [40029, 40163];
const Phoned = v.looseObject({ phone_info: v.looseObject({ purePhoneNumber: v.string() }) });

/** The telephone number behind a code of WeChat's button; undefined when the code is good for none. */
export async function getPhoneNumber(code: string): Promise<string | undefined> {
  const { code: answered, answer } = await callWechat('phonenumber.getPhoneNumber', { code });
  if (BAD_CODES.includes(answered)) return undefined;
  const phoned = v.safeParse(Phoned, answer);
  if (answered !== 0 || !phoned.success) throw new WechatUnsure(`phonenumber.getPhoneNumber: ${answered}`);
  return phoned.output.phone_info.purePhoneNumber;
}

export interface Push {
  openid: string;
  templateId: string;
  page: string;
  data: Record<string, string>;
}

/** What WeChat said to a message: its code, and the field of the template that it would not take. */
export interface Pushed {
  code: number;
  field?: string;
}

/** Sends one subscription message. @throws WechatUnsure when WeChat did not say what came of it. */
export async function push({ openid, templateId, page, data }: Push): Promise<Pushed> {
  const fields = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }]));
  const { code, words } = await callWechat('subscribeMessage.send', {
    touser: openid,
    template_id: templateId,
    page,
    data: fields,
  });
  const field = /data\.(\w+)/.exec(words)?.[1];
  return { code, ...(field === undefined ? {} : { field }) };
}
