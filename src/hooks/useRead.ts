import type { Input, Output } from '@core/contract';
import { useCallback, useRef, useState } from 'react';
import { remember, remembered } from '../services/cache';
import { read, type Read, type Refusal } from '../services/cloud';
import { useWhileShown } from './useWhileShown';

export interface Reading<A extends Read> {
  data: Output<A> | undefined;
  /** Why there is nothing newer. Data that was there before stays. */
  refusal: Refusal<A> | undefined;
  refresh: () => Promise<void>;
  /** Shows this at once: the order an act answered with. */
  put: (output: Output<A>) => void;
}

interface Options {
  /** Ask again this often while the page is shown, in milliseconds. */
  every?: number;
  /** Ask only when this holds. */
  when?: boolean;
}

/**
 * Asks the cloud when the page opens, whenever it is shown again, and every so often while it is. The last
 * answer is shown at once; a late answer to an older question is dropped.
 */
export function useRead<A extends Read>(
  action: A,
  input: Input<A>,
  { every, when = true }: Options = {},
): Reading<A> {
  const question = JSON.stringify(input);
  const [, redraw] = useState(0);
  const [refusal, setRefusal] = useState<Refusal<A>>();
  const latest = useRef({ question, input, asked: 0 });
  latest.current.question = question;
  latest.current.input = input;

  const refresh = useCallback(async () => {
    const asked = ++latest.current.asked;
    const asking = latest.current.input;
    const reply = await read(action, asking);
    if (latest.current.asked !== asked || latest.current.question !== question) return;
    if (reply.ok) remember(action, asking, reply.output);
    setRefusal(reply.ok ? undefined : reply.refusal);
    redraw((count) => count + 1);
  }, [action, question]);

  useWhileShown(
    useCallback(() => void refresh(), [refresh]),
    { every, when },
  );

  const put = useCallback(
    (output: Output<A>) => {
      latest.current.asked += 1;
      remember(action, latest.current.input, output);
      redraw((count) => count + 1);
    },
    [action],
  );
  return { data: remembered(action, input), refusal, refresh, put };
}
