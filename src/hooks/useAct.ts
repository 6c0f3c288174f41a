import type { Input } from '@core/contract';
import { useCallback, useRef, useState } from 'react';
import { toast } from '../components/feedback/Toast';
import { refusalWords } from '../copy/refusals';
import { act, type Act, type Refusal, type Reply } from '../services/cloud';

export interface Acting<A extends Act> {
  /** Sends it. While one is on its way a second tap sends nothing and gets undefined. */
  send: (input: Input<A>) => Promise<Reply<A> | undefined>;
  busy: boolean;
  /** Why the last one was not done; pages that keep a form show OFFLINE as an `ErrorCard`. */
  refusal: Refusal<A> | undefined;
}

interface Options {
  /** The page itself says why it was not done. */
  quiet?: boolean;
}

/** One act of a page: busy while it is being sent, the refusal's sentence said when it was not done. */
export function useAct<A extends Act>(action: A, { quiet = false }: Options = {}): Acting<A> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal<A>>();
  const sending = useRef(false);
  const send = useCallback(
    async (input: Input<A>) => {
      if (sending.current) return undefined;
      sending.current = true;
      setBusy(true);
      const reply = await act(action, input);
      sending.current = false;
      setBusy(false);
      setRefusal(reply.ok ? undefined : reply.refusal);
      if (!reply.ok && !quiet) toast(refusalWords[reply.refusal.code]);
      return reply;
    },
    [action, quiet],
  );
  return { send, busy, refusal };
}
