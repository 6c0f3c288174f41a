import * as v from 'valibot';
import type { FileRow } from '../kit/documents';
import { logFailure } from '../kit/log';
import { bytesOf } from '../kit/storage';
import { change, find } from '../kit/store';
import { holdsCode } from './codes';

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
  const shown = passed && !(await leadsAway(file));
  await change('files', { _id: file._id, state: 'uploaded' }, { state: shown ? 'checked' : 'hidden' });
  return true;
}

/** Where pictures of wishes lie. The platform says nothing of codes in them; we do. */
const WISHES = 'wishes/';

/** A code in a picture of a wish leads to a shop or an account; a picture that cannot be looked through may hold one. */
async function leadsAway({ path, fileId }: FileRow): Promise<boolean> {
  if (!path.startsWith(WISHES)) return false;
  try {
    return await holdsCode(path, await bytesOf(fileId));
  } catch (error) {
    logFailure('codes in a picture', error);
    return true;
  }
}
