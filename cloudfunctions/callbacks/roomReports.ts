import * as v from 'valibot';
import { MINUTE } from '@core/domain/calendar/time';
import { isSigned } from '../kit/roomTicket';
import { addMissing, one, put } from '../kit/store';
import type { Received } from './received';

/** What the room service sends: a text, and what it signed it with. */
const Sent = v.object({ room: v.string(), sign: v.string() });
const Report = v.object({
  show: v.string(),
  viewers: v.number(),
  most: v.number(),
  /** Who watches for the first time, by what the room knows him by. */
  fresh: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100)),
});

/** How many watch a show, told by its room each minute; told twice in a minute the higher figure counts. */
export async function roomReports(told: unknown, now: number): Promise<Received> {
  const sent = v.safeParse(Sent, told);
  if (!sent.success) return 'notMine';
  const { room, sign } = sent.output;
  if (!isSigned('report', room, sign)) return 'forged';
  const { show: showId, viewers, most, fresh } = v.parse(Report, JSON.parse(room));
  const at = Math.floor(now / MINUTE) * MINUTE;
  const _id = `${showId}-${String(at / MINUTE)}`;
  const before = await one('showMinutes', _id);
  await put('showMinutes', {
    ...{ _id, showId, at },
    viewers: Math.max(viewers, before?.viewers ?? 0),
    most: Math.max(most, before?.most ?? 0),
  });
  await addMissing(
    'showViewers',
    fresh.map((who) => ({ _id: `${showId}-${who}`, showId, at: now })),
  );
  return 'taken';
}
