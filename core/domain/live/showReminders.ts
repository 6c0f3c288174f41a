import { MINUTE, type Ms } from '../calendar/time';
import type { Show } from './show';

/** Those who want to be told hear of it so long before. */
export const REMINDS_BEFORE = 15 * MINUTE;

/** When those who want it are told; nothing is told late, and of what nobody knows nothing is told. */
export function showRemindsAt(
  { state, startsAt, announcedAt }: Pick<Show, 'state' | 'startsAt' | 'announcedAt'>,
  now: Ms,
): Ms | undefined {
  const waits = announcedAt !== undefined && (state === 'announced' || state === 'rehearsing');
  return waits && now < startsAt ? Math.max(startsAt - REMINDS_BEFORE, now) : undefined;
}

/** A show that moves to another hour is reminded of anew. */
export const showReminderVersion = ({ startsAt }: Pick<Show, 'startsAt'>): number =>
  Math.floor(startsAt / MINUTE);
