import * as v from 'valibot';
import { change, find } from '../kit/store';

/** The platform's message `wxa_media_check`; the trace id was given to us alone and is shown to nobody. */
const MediaCheck = v.object({
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(8), v.maxLength(128)),
  errcode: v.optional(v.number(), 0),
  result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }),
});

/** What WeChat made of a picture: others see it now, or never. Returns whether the event was one of these. */
export async function mediaChecked(event: unknown): Promise<boolean> {
  const parsed = v.safeParse(MediaCheck, event);
  if (!parsed.success) return false;
  const { trace_id: traceId, errcode, result } = parsed.output;
  const [file] = await find('files', { traceId }, 1);
  if (!file) return false;
  const passed = errcode === 0 && result.suggest === 'pass';
  await change('files', { _id: file._id, state: 'uploaded' }, { state: passed ? 'checked' : 'hidden' });
  return true;
}
