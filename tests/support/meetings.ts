import type { Hearing } from '@core/domain/hearing/hearing';
import type { Change, EntryWords } from '@core/domain/hearing/minutes';
import { seatId } from '../../cloudfunctions/kit/seatLine';
import { inEnvironment } from '../../localcloud/seeding';
import { write } from '../../localcloud/seeds/write';
import { aSession } from '../actions/hearingStates';
import { given, type Town } from './town';

const HOUR = 3_600_000;
const agenda = [
  { id: 'a', title: '电动车充电棚放在哪' },
  { id: 'b', title: '地下室渗水，谁来修' },
];
const pools = [{ id: '0', role: 'resident' as const, seats: 20 }];

const said = (words: string, more: Partial<EntryWords> = {}): EntryWords => ({
  ...{ itemId: 'a', kind: 'said', speaker: '3 号 · 居民', words, who: '', photos: [], ...more },
});
const lines: EntryWords[] = [
  said('离楼近的话，半夜充电怕着火'),
  said('东门外有空地，接电也近', { speaker: '物业经理' }),
  said('放在东门外，晚上十点断电', { kind: 'decided', speaker: '' }),
  said('找电工来量尺寸', { kind: 'action', speaker: '', who: '物业', until: '2026-12-05' }),
  said('先查是哪根管子', { itemId: 'b', speaker: '7 号 · 居民' }),
];
const written = (words: readonly EntryWords[]): Change[] =>
  words.map((one, at) => ({
    ...{ id: `line-${at}`, place: at + 1, stamp: { rev: 1, device: 'staff' } },
    ...{ gone: false, said: one, at: 0 },
  }));

/** Lays a session down in a running town that somebody was in; how it gets there by its steps is tested elsewhere. */
export function sessionIn(
  town: Town,
  state: Hearing['state'],
  guests: readonly string[],
  over: Partial<Hearing> = {},
): Promise<string> {
  return inEnvironment(town.cloud.env, async () => {
    const now = town.now();
    const hours = { startsAt: now - HOUR, endsAt: now + HOUR, createdAt: now };
    const id = await aSession(state, { ...hours, agenda, pools, edition: 0, ...over });
    const came = { hearingId: id, poolId: '0', state: 'came' as const, at: now };
    await write(
      'seats',
      guests.map((personId, at) => ({ _id: seatId(id, personId), ...came, personId, number: at + 1 })),
    );
    return id;
  });
}

/** One session that is on, with people in line and the room asked, and one whose minutes can be read. */
export async function meetingsFor(town: Town, { resident, staff }: { resident: string; staff: string }) {
  const chair = town.as(staff);
  const on = await sessionIn(town, 'inSession', [resident, 'he']);
  given(await chair('floor.item', { id: on, item: { id: 'a', minutes: 20 } }));
  for (const who of ['he', resident]) given(await town.as(who)('floor.ask', { id: on, wanted: true }));
  given(await chair('floor.give', { id: on, number: 1, minutes: 3 }));
  given(
    await chair('floor.poll', { id: on, question: '放东门外行不行', options: ['同意', '不同意', '说不准'] }),
  );
  given(await chair('minutes.sync', { id: on, changes: written(lines) }));
  const over = await sessionIn(town, 'minutesDraft', [resident]);
  given(await chair('minutes.sync', { id: over, changes: written(lines) }));
  given(await chair('minutes.publish', { id: over, version: 1 }));
  given(
    await town.as(resident)('minutes.correct', {
      id: over,
      entryId: 'line-0',
      words: '我说的是怕吵，不是怕着火',
    }),
  );
  return { on, over };
}
