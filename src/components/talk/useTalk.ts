import { useCallback, useRef, useState } from 'react';
import { useWhileShown } from '../../hooks/useWhileShown';
import { read, type Refusal } from '../../services/cloud';
import type { Talk, TalkLine } from './words';

interface Options {
  every: number;
  when?: boolean;
}

/** From which line on to ask: the oldest recording that is still being looked at may have changed since. */
function settledUpTo(list: readonly TalkLine[]): number | undefined {
  const open = list.find(({ voice }) => voice?.state === 'checking');
  return open ? open.seq - 1 : list.at(-1)?.seq;
}

function merged(before: readonly TalkLine[], more: readonly TalkLine[]): TalkLine[] {
  const lines = new Map([...before, ...more].map((line) => [line.seq, line]));
  return [...lines.values()].sort((a, b) => a.seq - b.seq);
}

/** The talk inside one order, kept fresh while it is looked at: after the first answer only what is new is asked for. */
export function useTalk(id: string, { every, when = true }: Options) {
  const [data, setData] = useState<Talk>();
  const [refusal, setRefusal] = useState<Refusal<'talk.list'>>();
  const kept = useRef<Talk>();

  const take = useCallback((talk: Talk) => {
    kept.current = talk;
    setData(talk);
  }, []);
  const refresh = useCallback(async () => {
    const after = settledUpTo(kept.current?.list ?? []);
    const reply = await read('talk.list', { id, ...(after === undefined ? {} : { after }) });
    setRefusal(reply.ok ? undefined : reply.refusal);
    if (!reply.ok) return;
    const before = kept.current;
    const earlier = after === undefined || !before ? reply.output.earlier : before.earlier;
    take({ ...reply.output, earlier, list: merged(before?.list ?? [], reply.output.list) });
  }, [id, take]);
  /** Lines further back. */
  const goBack = useCallback(async () => {
    const before = kept.current?.list[0]?.seq;
    if (before === undefined) return;
    const reply = await read('talk.list', { id, before });
    if (!reply.ok || !kept.current) return;
    const { list, earlier } = reply.output;
    take({ ...kept.current, earlier, list: merged(list, kept.current.list) });
  }, [id, take]);

  useWhileShown(
    useCallback(() => void refresh(), [refresh]),
    { every, when },
  );
  return { data, refusal, refresh, goBack };
}
