import type { Output } from '@core/contract';
import { useEffect, useRef } from 'react';
import { act } from '../../services/cloud';
import { sessionStore, setSession } from '../../services/session';

type Message = Output<'inbox.list'>['list'][number];

/**
 * Marks what is shown as read. Which messages were new is remembered as long as the page lives, so that their
 * dots do not vanish under the reader's eyes.
 */
export function useReading(list: readonly Message[] | undefined): ReadonlySet<string> {
  const fresh = useRef(new Set<string>());
  const unread = list?.filter(({ read }) => !read) ?? [];
  unread.forEach(({ id }) => fresh.current.add(id));
  const newest = Math.max(0, ...unread.map(({ at }) => at));
  useEffect(() => {
    if (newest > 0) void markRead(newest);
  }, [newest]);
  return fresh.current;
}

async function markRead(upTo: number): Promise<void> {
  const reply = await act('inbox.read', { upTo });
  const session = sessionStore.get();
  if (reply.ok && session) setSession({ ...session, unread: reply.output.unread });
}
