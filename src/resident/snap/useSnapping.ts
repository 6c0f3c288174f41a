import { useRef, useState } from 'react';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { remember } from '../../services/cache';
import type { Refusal } from '../../services/cloud';
import { goInstead } from '../../services/go';
import { orderPage } from '../../services/routes';
import { showRow } from '../../services/showRow';
import type { Draft } from './draft';

export interface Snapping {
  /** Sends it and opens its page. */
  send: () => Promise<void>;
  busy: boolean;
  mistakes: { photos?: string | undefined; words?: string | undefined };
  /** Why it did not go out, when no row can be blamed for it. */
  refusal: Refusal<'snap.place'> | undefined;
}

/** Checks what was taken, sends it, and says at the right row what is wrong. */
export function useSnapping(itemId: string, draft: Draft, drop: () => void): Snapping {
  const place = useAct('snap.place', { quiet: true });
  const [lacks, setLacks] = useState(false);
  const sent = useRef(false);
  const { refusal } = place;
  const send = async (): Promise<void> => {
    if (sent.current) return;
    setLacks(draft.photos.length === 0);
    if (draft.photos.length === 0) {
      showRow('snap-photos');
      return;
    }
    const photos = draft.photos.map(({ fileId }) => fileId);
    const reply = await place.send({ itemId, place: draft.place, words: draft.words.trim(), photos });
    if (!reply?.ok) return;
    sent.current = true;
    drop();
    remember('order.get', { id: reply.output.order.id }, reply.output);
    goInstead(orderPage(reply.output.order.id));
  };
  const unseemly = refusal?.code === 'TEXT_REFUSED';
  const spoilt = refusal?.code === 'BAD_INPUT';
  const nothing = lacks && draft.photos.length === 0;
  return {
    ...{ send, busy: place.busy },
    mistakes: {
      photos: nothing ? '请拍一张，照片最说得清楚' : spoilt ? '照片没传好，去掉再拍一次' : undefined,
      words: unseemly ? refusalWords.TEXT_REFUSED : undefined,
    },
    refusal: unseemly || spoilt ? undefined : refusal,
  };
}
