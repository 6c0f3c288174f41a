import { useState } from 'react';
import { useMore } from '../../hooks/useMore';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Row } from './words';

const keyed = (list: readonly Row[]) => list.map((row) => ({ ...row, id: row.path }));

/** Where one stands in the tree, what lies under it, and its card. Without a place: those one keeps. */
export function useTree() {
  const [chosen, setChosen] = useState<string | undefined>(useParam('path') || undefined);
  const own = useRead('place.list', {});
  const [first, ...others] = own.data?.list ?? [];
  // Who keeps one place alone stands in it at once.
  const here = chosen ?? (others.length === 0 ? first?.path : undefined);
  const input = here === undefined ? {} : { parent: here };
  const rows = useRead('place.list', input);
  const card = useRead('place.get', { path: here ?? '' }, { when: here !== undefined });
  const firstPage = rows.data && { list: keyed(rows.data.list), next: rows.data.next };
  const { list, more, busy } = useMore(firstPage, async (cursor) => {
    const reply = await read('place.list', { ...input, cursor });
    if (!reply.ok) return reply;
    return { ok: true, output: { list: keyed(reply.output.list), next: reply.output.next } };
  });
  const refresh = (): void => {
    void rows.refresh();
    if (here !== undefined) void card.refresh();
  };
  return { here, go: setChosen, rows, list, more, busy, card, labels: rows.data?.labels ?? {}, refresh };
}
export type Tree = ReturnType<typeof useTree>;
