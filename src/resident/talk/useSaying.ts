import type { Input } from '@core/contract';
import { useCallback, useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { draftOf, keepDraft } from '../../services/drafts';
import { act } from '../../services/cloud';
import type { Recording } from '../../services/recorder';
import { storeVoice } from '../../services/voices';

export type Said = Input<'talk.send'>['said'];

interface Saying {
  /** What did not go out: it is kept, over a restart too, until it does or is thrown away. */
  waiting: Said[];
  sending: boolean;
  /** Whether it is out of hand: said, or kept to be sent again. */
  say: (said: Said) => Promise<boolean>;
  speak: (recording: Recording) => Promise<void>;
  again: () => Promise<void>;
  drop: () => void;
}

/** Says things inside an order. A line whose answer was lost is sent again under its first key: it is said once. */
export function useSaying(id: string, onSaid: () => Promise<void>): Saying {
  const kept = `talk-unsent:${id}`;
  const [waiting, setWaiting] = useState<Said[]>(() => draftOf<Said[]>(kept) ?? []);
  const [sending, setSending] = useState(false);
  const keep = useCallback(
    (lines: Said[]) => {
      setWaiting(lines);
      keepDraft(kept, lines);
    },
    [kept],
  );

  const send = async (said: Said): Promise<'said' | 'offline' | 'refused'> => {
    const reply = await act('talk.send', { id, said });
    if (reply.ok) return 'said';
    toast(refusalWords[reply.refusal.code]);
    return reply.refusal.code === 'OFFLINE' ? 'offline' : 'refused';
  };
  const busy = async <T>(work: () => Promise<T>): Promise<T> => {
    setSending(true);
    try {
      return await work();
    } finally {
      setSending(false);
    }
  };
  const say = (said: Said): Promise<boolean> =>
    busy(async () => {
      // What was said before goes first, so that nothing arrives out of turn.
      const outcome = waiting.length > 0 ? 'offline' : await send(said);
      if (outcome === 'offline') keep([...waiting, said]);
      if (outcome === 'said') await onSaid();
      return outcome !== 'refused';
    });
  const again = (): Promise<void> =>
    busy(async () => {
      let left = waiting;
      for (const said of waiting) {
        if ((await send(said)) === 'offline') break;
        left = left.slice(1);
        keep(left);
      }
      await onSaid();
    });
  const speak = async (recording: Recording): Promise<void> => {
    const stored = await busy(() => storeVoice(recording));
    if (stored.ok) await say({ kind: 'voice', file: stored.id, seconds: recording.seconds });
    else toast(refusalWords[stored.refusal.code]);
  };
  return { waiting, sending, say, speak, again, drop: () => keep([]) };
}
