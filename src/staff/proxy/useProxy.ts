import { useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { useFace } from '../../hooks/useSession';
import { remember } from '../../services/cache';
import type { Refusal } from '../../services/cloud';
import { cloudNow } from '../../services/clock';
import { PROXY_DRAFT } from '../../services/drafts';
import { goInstead } from '../../services/go';
import { deskOrderPage, orderPage } from '../../services/routes';
import { showRow } from '../../services/showRow';
import { blankDraft, inputOf, mistakesIn, rowOf, upToDate, type Mistakes, type ProxyDraft } from './draft';

/** The id under which a row can be brought into sight. */
export const rowId = (name: string): string => `row-${name}`;

/** The form for a neighbour: its draft, what is wrong with it, and sending it. */
export function useProxy() {
  const now = useNow();
  const face = useFace();
  const menu = useRead('menu.list', {});
  const { values, change, drop } = useDraft(PROXY_DRAFT, blankDraft(now));
  const place = useAct('order.place');
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<Mistakes>({});
  const draft = upToDate(values, now);
  const item = menu.data?.list.find(({ id }) => id === draft.itemId);

  const lacking = mistakesIn(draft, item);

  const edit = (some: Partial<ProxyDraft>): void => {
    setFound({});
    change(some);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    const input = inputOf(draft, item, cloudNow());
    if (showFirst(lacking) || !input) return;
    const reply = await place.send(input);
    if (!reply) return;
    if (!reply.ok) {
      const wrong = blamed(reply.refusal);
      setFound(wrong);
      showFirst(wrong);
      return;
    }
    drop();
    const { id } = reply.output.order;
    remember('order.get', { id }, reply.output);
    toast('替邻居点好了');
    goInstead(face === 'staff' ? deskOrderPage(id) : orderPage(id));
  };
  const offline = place.refusal?.code === 'OFFLINE';
  const mistakes = tried ? { ...found, ...lacking } : found;
  return { now, menu, item, draft, change: edit, mistakes, send, busy: place.busy, offline };
}

/** Brings the first row that is wrong into sight, if there is one. */
function showFirst(wrong: Mistakes): boolean {
  const [first] = Object.keys(wrong);
  if (first !== undefined) setTimeout(() => showRow(rowId(first)));
  return first !== undefined;
}

/** The sentence of a refusal, under the rows it belongs to. */
function blamed({ code, fields = [] }: Refusal<'order.place'>): Mistakes {
  if (code === 'TEXT_REFUSED') return { words: refusalWords[code] };
  if (code === 'DAY_PAST') return { when: refusalWords[code] };
  if (code === 'ITEM_GONE') return { item: refusalWords[code] };
  if (code !== 'BAD_INPUT') return {};
  const rows = fields.map(rowOf).filter((row) => row !== undefined);
  return Object.fromEntries(rows.map((row) => [row, refusalWords[code]]));
}
