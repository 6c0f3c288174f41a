import { act, type Refusal } from '../../services/cloud';
import { chooseFile, type Chosen } from '../../services/chooseFile';
import { put } from '../../services/photos';

/** Lets the person choose a PDF; undefined when turned back. */
export const choosePdf = (): Promise<Chosen | undefined> => chooseFile(['pdf']);

/** Stores a PDF and gives its id, or why that did not work. */
export async function storePdf(
  chosen: Chosen,
): Promise<{ ok: true; id: string } | { ok: false; refusal: Refusal }> {
  const content = await chosen.content();
  const begun = await act('notice.attach', { bytes: content.byteLength });
  if (!begun.ok) return begun;
  try {
    await put(begun.output.upload, content);
  } catch {
    return { ok: false, refusal: { code: 'OFFLINE' } };
  }
  const done = await act('notice.attached', { id: begun.output.id });
  return done.ok ? { ok: true, id: begun.output.id } : done;
}
