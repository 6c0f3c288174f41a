import * as v from 'valibot';
import { seal, unseal } from '../../kit/seal';
import { many, one, put, remove } from '../../kit/store';
import { idOfPart, LINES_A_DOCUMENT } from './staged';

const Rows = v.object({ rows: v.array(v.array(v.string())) });

const open = ({ _id, rows }: { _id: string; rows: string }): string[][] =>
  v.parse(Rows, unseal(rows, { collection: 'importRows', id: _id })).rows;

/**
 * Puts lines of a table that is being written aside, from the `from`-th on. Whatever stood there before is replaced, so
 * a slice that is done again writes its lines once.
 */
export async function setAside(
  tableId: string,
  from: number,
  rows: readonly string[][],
  at: number,
): Promise<void> {
  for (let done = 0; done < rows.length;) {
    const begin = (from + done) % LINES_A_DOCUMENT;
    const _id = idOfPart(tableId, Math.floor((from + done) / LINES_A_DOCUMENT));
    const part = begin === 0 ? undefined : await one('importRows', _id);
    const added = rows.slice(done, done + LINES_A_DOCUMENT - begin);
    const all = [...(part ? open(part).slice(0, begin) : []), ...added];
    await put('importRows', {
      _id,
      importId: tableId,
      rows: seal({ rows: all }, { collection: 'importRows', id: _id }),
      at,
    });
    done += added.length;
  }
}

/** All lines that were put aside, in their order. */
export async function setAsideOf(tableId: string, lines: number): Promise<string[][]> {
  const ids = Array.from({ length: Math.ceil(lines / LINES_A_DOCUMENT) }, (_, part) =>
    idOfPart(tableId, part),
  );
  const parts = new Map((await many('importRows', ids)).map((part) => [part._id, part]));
  return ids.flatMap((id) => {
    const part = parts.get(id);
    return part ? open(part) : [];
  });
}

/** Forgets the lines of a table. */
export async function forgetAside(tableId: string): Promise<void> {
  await remove('importRows', { importId: tableId });
}
