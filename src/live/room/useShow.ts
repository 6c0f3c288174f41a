import { useCallback, useEffect, useRef } from 'react';
import { useRead } from '../../hooks/useRead';
import { useRoom } from './useRoom';

/** So often the page looks by itself; what matters the room tells at once. */
const LOOK_MS = 45_000;
/** Everybody who watches hears of a change in the same second, and does not ask in the same second. */
const SPREAD_MS = 1_500;

/** One show: what it is, what its player needs, and its room. */
export function useShow(id: string) {
  const reading = useRead('show.get', { id }, { every: LOOK_MS, when: id !== '' });
  const watching = useRead('show.watch', { id }, { every: LOOK_MS, when: id !== '' });
  const { refresh: refreshShow } = reading;
  const { refresh: refreshWatch } = watching;
  const watch = watching.data;
  const ask = useCallback(() => void refreshWatch(), [refreshWatch]);
  const { door, expire } = useDoor(watch?.room, ask);
  const isOn = watch?.state === 'live' || watch?.state === 'interrupted';
  const room = useRoom(id, isOn, { door, onExpired: expire });
  const refresh = useCallback(async () => {
    await Promise.all([refreshShow(), refreshWatch()]);
  }, [refreshShow, refreshWatch]);
  const told = room.view.show?.state;
  const known = watch?.state;
  useEffect(() => {
    if (told === undefined || known === undefined || told === known) return undefined;
    const timer = setTimeout(() => void refresh(), Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [told, known, refresh]);
  const caption = room.view.show ? room.view.show.caption : watch?.caption;
  // The picture comes back with the room's word, not only with the next look.
  const state = told === 'live' || told === 'interrupted' ? told : known;
  const now = watch && state ? { ...watch, state } : watch;
  return { reading, watching, watch: now, room, caption, refresh };
}

/** A ticket is written anew whenever it is asked for: the first one is kept until the room takes it no longer. */
function useDoor(door: { url: string; ticket: string } | undefined, ask: () => void) {
  const held = useRef(door);
  const isOver = useRef(false);
  if (!door || !held.current || (isOver.current && door.ticket !== held.current.ticket)) {
    held.current = door;
    isOver.current = false;
  }
  const expire = useCallback(() => {
    isOver.current = true;
    ask();
  }, [ask]);
  return { door: held.current, expire };
}
