import { delivered, learnt, nextBatch, written, type Writing } from '@core/domain/hearing/notebook';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRead } from '../../hooks/useRead';
import { useWhileShown } from '../../hooks/useWhileShown';
import { act, type Refusal } from '../../services/cloud';
import { cloudNow } from '../../services/clock';
import { settled } from '../../services/outgoing';
import { dropNotebook, keepNotebook, keptOf, type Kept } from './notebooks';

const LOOK_MS = 20_000;
const TRY_MS = 15_000;

/** The minutes as this phone has them. Every line is kept here first, and goes out when there is a network. */
export function useNotebook(id: string) {
  const [kept, setKept] = useState<Kept>(() => keptOf(id));
  const latest = useRef(kept);
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal<'minutes.sync'>>();
  const reading = useRead('minutes.get', { id }, { every: LOOK_MS });

  const change = useCallback(
    (by: (kept: Kept) => Kept) => {
      latest.current = by(latest.current);
      keepNotebook(id, latest.current);
      setKept(latest.current);
    },
    [id],
  );

  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    for (let batch = nextBatch(latest.current.book); batch.length > 0;) {
      const input = { id, changes: batch };
      const reply = await act('minutes.sync', input);
      // A line sent again is the same line: no key has to be remembered for it.
      settled('minutes.sync', input);
      setRefusal(reply.ok ? undefined : reply.refusal);
      if (!reply.ok) break;
      const { taken } = reply.output;
      const sent = batch;
      change((before) => ({ ...before, book: delivered(before.book, sent, taken) }));
      batch = nextBatch(latest.current.book);
    }
    sending.current = false;
    setBusy(false);
  }, [id, change]);

  const minutes = reading.data?.minutes;
  useEffect(() => {
    if (!minutes) return;
    const { title, agenda, panel, state, mayWrite } = minutes;
    // Published, and nothing is left here that has not been sent.
    if (!mayWrite && latest.current.book.waiting.length === 0) {
      dropNotebook(id);
      return;
    }
    change(({ book }) => ({ session: { title, agenda, panel, state }, book: learnt(book, minutes.notes) }));
  }, [id, minutes, change]);

  const tries = useCallback(() => void send(), [send]);
  useWhileShown(tries, { every: TRY_MS });

  const write = (writing: Writing): void => {
    change((before) => ({ ...before, book: written(before.book, writing, cloudNow()) }));
    void send();
  };
  return { kept, reading, change, write, send: tries, busy, refusal };
}
