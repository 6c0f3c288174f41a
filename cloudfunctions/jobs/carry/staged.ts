import * as v from 'valibot';
import type { Checked } from '@core/domain/import/sheet';
import { inTurn } from '../../kit/inTurn';
import { seal, unseal } from '../../kit/seal';
import { one, put } from '../../kit/store';

/** Lines a document: the largest table makes a hundred of them. */
export const LINES_A_DOCUMENT = 1000;
const AT_ONCE = 4;

const Need = v.object({
  path: v.string(),
  column: v.string(),
  kind: v.picklist(['noParent', 'unknownPlace', 'notNeighbour']),
});
const Staged = v.object({
  lines: v.array(v.object({ line: v.number(), record: v.unknown(), needs: v.array(Need) })),
});

/** The document of a stretch of lines. */
export const idOfPart = (importId: string, part: number) => `${importId}-${String(part).padStart(3, '0')}`;

/** Puts checked lines aside, so that the file is read once and not for every slice; sealed, for they name people. */
export async function stage(
  importId: string,
  checked: readonly Checked<unknown>[],
  at: number,
): Promise<void> {
  const parts = Array.from({ length: Math.ceil(checked.length / LINES_A_DOCUMENT) }, (_, part) => part);
  await inTurn(parts, AT_ONCE, async (part) => {
    const _id = idOfPart(importId, part);
    const lines = checked.slice(part * LINES_A_DOCUMENT, (part + 1) * LINES_A_DOCUMENT);
    await put('importRows', {
      _id,
      importId,
      rows: seal({ lines }, { collection: 'importRows', id: _id }),
      at,
    });
    return true;
  });
}

/** The part read last: a part is never changed, and slices go through it one after another. */
let last: { id: string; lines: Checked<unknown>[] } = { id: '', lines: [] };

/** Lines that were put aside, from the n-th on, at most so many and never beyond their document. */
export async function staged(importId: string, from: number, most: number): Promise<Checked<unknown>[]> {
  const id = idOfPart(importId, Math.floor(from / LINES_A_DOCUMENT));
  if (last.id !== id) {
    const row = await one('importRows', id);
    if (!row) return [];
    last = { id, lines: v.parse(Staged, unseal(row.rows, { collection: 'importRows', id })).lines };
  }
  const begin = from % LINES_A_DOCUMENT;
  return last.lines.slice(begin, begin + most);
}
