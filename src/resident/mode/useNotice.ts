import type { Notice } from '../../copy/modes';
import { useRead } from '../../hooks/useRead';
import type { Refusal } from '../../services/cloud';

const LOOK_MS = 30_000;

interface NoticeReading {
  data: Notice | undefined;
  refusal: Refusal | undefined;
  refresh: () => Promise<void>;
}

/**
 * One notice by its id: for who was called up or looks after the place also when it is over; for who lives there while
 * it holds.
 */
export function useNotice(id: string): NoticeReading {
  const own = useRead('mode.get', { id }, { every: LOOK_MS });
  const held = useRead('mode.current', {}, { every: LOOK_MS });
  const here = held.data?.list.find((notice) => notice.id === id);
  const data = own.data?.notice ?? here;
  const both = async (): Promise<void> => {
    await Promise.all([own.refresh(), held.refresh()]);
  };
  const waiting = held.data === undefined && held.refusal === undefined;
  return { data, refusal: data || waiting ? undefined : own.refusal, refresh: both };
}
