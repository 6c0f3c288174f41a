import { officeHours } from '@core/domain/calendar/clocks';
import { DAY, dayOf, HOUR, inChina, MINUTE, moment, type Ms } from '@core/domain/calendar/time';
import type { Hearing, HearingHolder, SeatPool } from '@core/domain/hearing/hearing';
import { scheduledHearing, type Setting } from '@core/domain/hearing/scheduled';
import { booked } from '@core/domain/hearing/seats';
import { emptyLine, type HearingSeat, type SeatLine } from '@core/domain/hearing/seat';
import { slotsOf } from '@core/domain/hearing/slots';
import { takeHearing } from '@core/domain/hearing/take';
import { hearingRowOf } from '../../cloudfunctions/kit/recordHearing';
import { lineId, seatId } from '../../cloudfunctions/kit/seatLine';
import { cast } from './cast';
import { HOME_COMMUNITY } from './places';
import type { Town } from './town';
import { write } from './write';

const host: HearingHolder = { personId: 'zhou', role: 'communitySecretary' };
const EVENING = 19 * HOUR;

/** The next Monday evening that people can hear of three days before. */
function mondayEvening(now: Ms): Ms {
  const evenings = Array.from({ length: 14 }, (_, n) => moment(dayOf(now + n * DAY)) + EVENING);
  return evenings.find((at) => inChina(at).day() === 1 && at >= now + 3 * DAY) ?? now + 7 * DAY;
}

const pooled = (pools: readonly Omit<SeatPool, 'id'>[]): SeatPool[] =>
  pools.map((pool, n) => ({ id: String(n), ...pool }));

const settings = (now: Ms): Setting[] => {
  const startsAt = mondayEvening(now);
  const round = startsAt + 2 * DAY;
  const venue = { words: '社区一楼会客室，有坡道' };
  const here = { place: HOME_COMMUNITY, host, venue, words: '', parties: [], quorum: 0 };
  return [
    {
      ...{ ...here, _id: 'demo-open-door', format: 'openDoor', title: '书记和您拉拉呱', panel: ['法律顾问'] },
      ...{ startsAt, endsAt: startsAt + 90 * MINUTE },
      words: '约一段不用等。没约上，直接来也行。',
      agenda: [{ id: 'other', title: '您想聊什么都行' }],
      pools: pooled(slotsOf({ startsAt, endsAt: startsAt + 90 * MINUTE, minutes: 15, seats: 3 })),
    },
    {
      ...{ ...here, _id: 'demo-roundtable', format: 'roundtable', title: '电动车充电棚放在哪' },
      ...{ panel: ['物业经理', '消防员'], quorum: 5, startsAt: round, endsAt: round + 2 * HOUR },
      agenda: [
        { id: 'where', title: '放在 3 栋东边行不行' },
        { id: 'who', title: '夜里谁看着' },
      ],
      pools: pooled([
        { role: 'resident', seats: 20 },
        { role: 'member', seats: 5 },
        { role: 'propertyStaff', seats: 2 },
      ]),
    },
  ];
};

/** Set some days ago, and open for booking. */
function opened(setting: Setting, now: Ms): Hearing {
  const then = now - 2 * DAY;
  const set = scheduledHearing(setting, { now: then, calendar: officeHours });
  const actor = { ...host, relations: ['host' as const] };
  const around = { now: then + HOUR, calendar: officeHours, chain: [] };
  const decision = takeHearing(set, 'open', actor, {}, around);
  if (!decision.ok) throw new Error(`the demo's session cannot open: ${decision.refusal}`);
  return decision.hearing;
}

/** Which pool each of the neighbours books: the first stretch is full, and two wait for it. */
const choices: Readonly<Record<string, readonly string[]>> = {
  'demo-open-door': ['0', '0', '0', '0', '0', '1', '1', '2', '3', '3', '5'],
  'demo-roundtable': ['0', '0', '0', '0', '0', '0'],
};

/** Two sessions that can be booked, and neighbours who have. */
export async function writeHearings(town: Town, now: Ms): Promise<void> {
  const known = new Set(cast.map(({ id }) => id));
  const neighbours = town.people.filter(
    ({ _id, home }) => home?.startsWith(HOME_COMMUNITY) && !known.has(_id),
  );
  const sessions = settings(now).map((setting) => opened(setting, now));
  const lines = new Map<string, SeatLine>();
  const seats = sessions.flatMap(({ _id: hearingId, pools }) =>
    (choices[hearingId] ?? []).flatMap((poolId, n): HearingSeat[] => {
      const person = neighbours[n % neighbours.length];
      const size = pools.find(({ id }) => id === poolId)?.seats ?? 0;
      const _id = seatId(hearingId, person?._id ?? '');
      const place = lineId(hearingId, poolId);
      const got = booked(lines.get(place) ?? emptyLine, size, _id);
      if (!person || !got) return [];
      lines.set(place, got.line);
      const at = now - DAY + n * HOUR;
      const { state, number } = got;
      return [{ _id, hearingId, poolId, personId: person._id, state, number, at }];
    }),
  );
  await write(
    'hearings',
    sessions.map((after) => hearingRowOf({ after, act: 'open' })),
  );
  await write('seats', seats);
  await write(
    'seatLines',
    [...lines].map(([_id, line]) => ({ ...line, _id })),
  );
}
