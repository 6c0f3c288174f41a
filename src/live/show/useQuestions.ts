import type { RoomParts } from '@core/domain/live/room';
import { useEffect, useRef } from 'react';
import { useRead, type Reading } from '../../hooks/useRead';

/** So often the line is looked at by itself, and at most so often when the room says that it has changed. */
const LOOK_MS = 60_000;
const AT_MOST_MS = 4_000;

export interface Asked {
  open: Reading<'question.list'>;
}

/** The questions that wait, kept up with what the room says of them: not more often than one can read. */
export function useQuestions(show: string, told: RoomParts['questions'] | undefined): Asked {
  const open = useRead('question.list', { show, shelf: 'open' }, { every: LOOK_MS, when: show !== '' });
  const { refresh } = open;
  const asked = useRef(0);
  const version = told?.version;
  useEffect(() => {
    if (version === undefined) return undefined;
    const soon = Math.random() * 1_000;
    const wait = Math.max(soon, asked.current + AT_MOST_MS - Date.now());
    const timer = setTimeout(() => {
      asked.current = Date.now();
      void refresh();
    }, wait);
    return () => clearTimeout(timer);
  }, [version, refresh]);
  return { open };
}
