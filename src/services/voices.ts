import { act, type Refusal } from './cloud';
import { contentOf, put } from './photos';
import type { Recording } from './recorder';

/** Stores one recording and gives its id, or why that did not work. */
export async function storeVoice({
  path,
  file,
  type,
  bytes,
}: Recording): Promise<{ ok: true; id: string } | { ok: false; refusal: Refusal }> {
  const begun = await act('talk.voice', { type, bytes });
  if (!begun.ok) return begun;
  try {
    await put(begun.output.upload, await contentOf({ path, file }));
  } catch {
    return { ok: false, refusal: { code: 'OFFLINE' } };
  }
  return { ok: true, id: begun.output.id };
}
