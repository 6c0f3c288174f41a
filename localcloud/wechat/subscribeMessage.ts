import { randomUUID } from 'node:crypto';
import { nameOf, purposes, templateFields } from '@core/domain/notify/templates';
import * as v from 'valibot';
import { settings } from '../settings';
import { answered, refused, type WechatAnswer } from './answer';
import type { SentMessage } from './outbox';

const Request = v.object({
  touser: v.string(),
  template_id: v.string(),
  page: v.optional(v.string(), ''),
  data: v.record(v.string(), v.object({ value: v.union([v.string(), v.number()]) })),
});

/** What WeChat allows in a field of a template, by the kind its name begins with. */
const KINDS: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  name: (value) => (/^[\x20-\x7e]+$/.test(value) ? value.length <= 20 : length(value) <= 10),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  number: (value) => /^-?\d{1,32}(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5,
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => /\d{1,2}:\d\d|\d年|\d{4}-\d/.test(value),
  date: (value) => /\d年|\d{4}-\d/.test(value),
  amount: (value) => /^[^\d]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  const: (value) => length(value) <= 20,
};

/** The fields of the templates that were applied for, by their ids. */
const declared = new Map<string, string[]>(
  purposes.map((purpose) => [settings.messageTemplates[purpose], templateFields[purpose].map(nameOf)]),
);

const length = (value: string): number => Array.from(value).length;

/** `subscribeMessage.send`: checks what WeChat checks; the message it would deliver comes back for the outbox. */
export function sendSubscribeMessage(
  request: unknown,
  now: number,
): { answer: WechatAnswer; message?: SentMessage } {
  const parsed = v.safeParse(Request, request);
  if (!parsed.success) return { answer: refused(47001, parsed.issues[0].message) };
  const { touser, template_id: templateId, page, data } = parsed.output;
  if (touser === '') return { answer: refused(40003) };
  if (templateId === '') return { answer: refused(40037) };
  const missing = (declared.get(templateId) ?? []).find((name) => !Object.hasOwn(data, name));
  if (missing !== undefined) return { answer: refused(47003, `data.${missing}.value is empty`) };
  const values = Object.fromEntries(Object.entries(data).map(([key, { value }]) => [key, String(value)]));
  const wrong = Object.entries(values).find(([key, value]) => !allowed(key, value));
  if (wrong) return { answer: refused(47003, `data.${wrong[0]}.value invalid`) };
  const message: SentMessage = {
    id: randomUUID(),
    at: now,
    openid: touser,
    templateId,
    page,
    data: values,
    result: 0,
  };
  return { answer: answered({ msgid: message.id }), message };
}

function allowed(key: string, value: string): boolean {
  const kind = KINDS[key.replace(/\d+$/, '')];
  return value !== '' && (kind?.(value) ?? false);
}
