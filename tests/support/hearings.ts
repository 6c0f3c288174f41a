import { DAY, HOUR, MINUTE } from '@core/domain/calendar/time';
import { given, type Town } from './town';

const place = '990001/01/01/';

/** An open door with stretches that some have booked, and a round table at which the resident has a seat and others wait. */
export async function hearingsFor(town: Town, { resident, staff }: { resident: string; staff: string }) {
  const chair = town.as(staff);
  const opened = async (said: { format: 'openDoor' | 'roundtable'; title: string }, pools: Pools) => {
    const hours = { startsAt: from, endsAt: from + 90 * MINUTE };
    const at = { place, agenda, venue: { words: '社区一楼会客室，有坡道' }, panel: ['法律顾问'] };
    const { hearing } = given(await chair('hearing.schedule', { ...said, ...at, ...hours, pools }));
    given(await chair('hearing.open', { id: hearing.id, version: hearing.version }));
    return hearing.id;
  };
  const book = async (who: string, id: string, pool = '0') =>
    given(await town.as(who)('seat.book', { id, pool }));
  const from = Math.ceil((town.now() + 4 * DAY) / HOUR) * HOUR;
  const slots = Array.from({ length: 6 }, (_, n) => ({
    ...{ role: 'anyone' as const, seats: n === 0 ? 1 : 3 },
    ...{ from: from + n * 15 * MINUTE, until: from + (n + 1) * 15 * MINUTE },
  }));
  const open = await opened({ format: 'openDoor', title: '书记和您拉拉呱' }, slots);
  for (const who of ['he', 'tian']) await book(who, open);
  const round = await opened({ format: 'roundtable', title: '充电棚放在哪' }, [{ role: 'anyone', seats: 1 }]);
  for (const who of [resident, 'he']) await book(who, round);
  return { open, round };
}
type Pools = { role: 'anyone'; seats: number; from?: number; until?: number }[];
const agenda = [
  { title: '电动车充电棚放在哪' },
  { title: '地下室渗水，谁来修' },
  { title: '别的，来了再说' },
];
