import { useState } from 'react';
import { toast } from '../components/feedback/Toast';
import { refusalWords } from '../copy/refusals';
import type { Refusal } from '../services/cloud';

interface PageOf<T> {
  list: readonly T[];
  next?: string | undefined;
}
type Load<T> = (cursor: string) => Promise<{ ok: true; output: PageOf<T> } | { ok: false; refusal: Refusal }>;

/**
 * A list whose first page is read anew every so often, and whose further pages come on demand. What moved from
 * one page to another between two looks is shown once.
 */
export function useMore<T extends { id: string }>(first: PageOf<T> | undefined, load: Load<T>) {
  const [rest, setRest] = useState<PageOf<T>>();
  const [busy, setBusy] = useState(false);
  const next = rest ? rest.next : first?.next;
  const more = async (cursor: string): Promise<void> => {
    setBusy(true);
    const reply = await load(cursor);
    setBusy(false);
    if (reply.ok) setRest({ list: [...(rest?.list ?? []), ...reply.output.list], next: reply.output.next });
    else toast(refusalWords[reply.refusal.code]);
  };
  const all = new Map([...(rest?.list ?? []), ...(first?.list ?? [])].map((item) => [item.id, item]));
  const order = [...(first?.list ?? []), ...(rest?.list ?? [])].map(({ id }) => id);
  const list = [...new Set(order)].flatMap((id) => all.get(id) ?? []);
  return { list, busy, more: next === undefined ? undefined : () => void more(next) };
}
