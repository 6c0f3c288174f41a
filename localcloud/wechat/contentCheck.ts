import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { answered, refused, type WechatAnswer } from './answer';

/**
 * The words that the emulated content check knows, agreed for tests and demonstrations:
 * 「违规测试」 is refused, 「存疑测试」 is left to a human.
 */
const WORDS = [
  { word: '违规测试', suggest: 'risky', label: 20006 },
  { word: '存疑测试', suggest: 'review', label: 21000 },
] as const;

const NOTHING = { suggest: 'pass', label: 100 } as const;

/** What the check makes of a text. */
export function judge(text: string): { suggest: 'pass' | 'risky' | 'review'; label: number } {
  const found = WORDS.find(({ word }) => text.includes(word));
  return found ? { suggest: found.suggest, label: found.label } : NOTHING;
}

const Request = v.object({
  content: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2500)),
  version: v.literal(2),
  scene: v.number(),
  openid: v.pipe(v.string(), v.nonEmpty()),
});

/** `security.msgSecCheck`, version 2. */
export function msgSecCheck(request: unknown): WechatAnswer {
  const parsed = v.safeParse(Request, request);
  if (!parsed.success) return refused(47001, parsed.issues[0].message);
  const { content, scene } = parsed.output;
  if (![1, 2, 3, 4].includes(scene)) return refused(40129);
  const result = judge(content);
  const detail = [{ strategy: 'content_model', errcode: 0, prob: 90, ...result }];
  return answered({ result, detail, trace_id: randomUUID() });
}
