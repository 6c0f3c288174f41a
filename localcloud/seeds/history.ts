import { DAY, HOUR, MINUTE, dayOf, moment, type Ms } from '@core/domain/calendar/time';
import { officeHours } from '@core/domain/calendar/clocks';
import type { Holder, Order } from '@core/domain/order/order';
import { placed } from '@core/domain/order/place';
import type { Act, Relation } from '@core/domain/order/steps';
import { take, type Change } from '@core/domain/order/take';
import { at } from '@core/domain/place/region';
import type { OrderRow } from '../../cloudfunctions/kit/documents';
import { one } from '../../cloudfunctions/kit/store';
import { placement } from './orders';

/** How an order of the last weeks came out. `silent`: nobody said whether it was done. */
type End = 5 | 4 | 2 | 'silent' | 'explained' | 'withdrawn';

/** When, whose, which service, after how many minutes somebody took it, and how it came out. */
type Past = readonly [days: number, hour: number, resident: string, item: string, wait: number, end: End];

const past: readonly Past[] = [
  [3, 9, 'he', 'lookin', 9, 5],
  [4, 15, 'tian', 'homework', 17, 4],
  [5, 10, 'zhang', 'phone', 6, 5],
  [8, 18, 'he', 'repair', 45, 'silent'],
  [9, 11, 'tian', 'clean', 0, 'explained'],
  [11, 16, 'zhang', 'lookin', 12, 5],
  [12, 8, 'he', 'doctor', 17, 4],
  [15, 14, 'tian', 'homework', 130, 2],
  [17, 10, 'zhang', 'repair', 0, 'withdrawn'],
  [19, 17, 'he', 'lookin', 14, 'silent'],
  [22, 9, 'tian', 'repair', 75, 5],
  [24, 13, 'zhang', 'clean', 240, 4],
  [26, 15, 'he', 'phone', 15, 5],
  [33, 10, 'tian', 'homework', 20, 5],
  [38, 16, 'zhang', 'lookin', 35, 'silent'],
  [45, 11, 'he', 'repair', 60, 4],
];

const staff: Holder = { personId: 'limin', role: 'communityStaff' };
const third: Holder = { personId: 'zhou', role: 'communitySecretary' };
const member: Holder = { personId: 'wulei', role: 'member' };
const clock: Holder = { personId: 'clock', role: 'admin' };

interface Told {
  act: Act;
  by: Holder;
  as: Relation;
  at: Ms;
  change?: Change;
}

/** Orders of the weeks before, so that there is something to count. Old matters: nobody is told of them or owes them anything. */
export async function ordersBefore(now: Ms): Promise<OrderRow[]> {
  const rows: OrderRow[] = [];
  for (const [n, one] of past.entries()) rows.push(await closed(one, n + 1, now));
  return rows;
}

async function closed([days, hour, resident, item, wait, end]: Past, n: number, now: Ms): Promise<OrderRow> {
  const start = moment(dayOf(now - days * DAY), hour);
  const person = await one('people', resident);
  if (!person) throw new Error(`an order of ${resident}, who lives nowhere`);
  const words = '办完的事';
  const story = { id: `demo-past-${n}`, item, resident, title: '', words, ago: now - start };
  const asked = placement(story, 800 + n, start, person);
  const order = lived(placed({ ...asked, title: asked.item.name }).order, steps(resident, start, wait, end));
  const { closedAt = start, followUp } = order;
  const done = { by: third, answer: 'done' as const, words: '', at: closedAt + DAY };
  return {
    ...order,
    ...(followUp ? { followUp: { ...followUp, done } } : {}),
    live: false,
    building: at('building', order.place) ?? order.place,
    needs: 'wait',
    trueSince: order.version,
  };
}

const lived = (order: Order, told: readonly Told[]): Order =>
  told.reduce((before, { act, by, as, at: now, change = {} }) => {
    if (act === 'publish' && before.state !== 'submitted') return before;
    const decision = take(before, act, { ...by, relations: [as] }, change, { now, calendar: officeHours });
    if (!decision.ok) throw new Error(`${before._id}: ${act} is refused as ${decision.refusal}`);
    return decision.order;
  }, order);

function steps(resident: string, start: Ms, wait: number, end: End): Told[] {
  const owner: Holder = { personId: resident, role: 'resident' };
  const publish: Told = { act: 'publish', by: staff, as: 'desk', at: start + 4 * MINUTE };
  if (end === 'withdrawn') return [publish, { act: 'withdraw', by: owner, as: 'owner', at: start + HOUR }];
  const rejection = { reason: '这件事要物业来办', goTo: '物业服务中心' };
  if (end === 'explained')
    return [publish, { act: 'explain', by: staff, as: 'desk', at: start + HOUR, change: { rejection } }];
  const claimed = start + wait * MINUTE;
  const number = 1 + (wait % 5);
  const wave = { number: 1, ring: 1, at: claimed - MINUTE, until: claimed + 5 * MINUTE, asked: 2 + number };
  const routing = { waves: [wave], firstNoticeAt: wave.at, exhausted: false, excluded: [resident] };
  const taken = { claimer: { personId: member.personId, role: member.role } };
  const result: Change = {
    outcome: number === 3 ? 'partly' : 'solved',
    result: { words: '办好了', photos: [] },
  };
  const ready = claimed + 3 * HOUR;
  return [
    publish,
    { act: 'ask', by: clock, as: 'clock', at: wave.at, change: { routing } },
    { act: 'claim', by: member, as: 'helper', at: claimed, change: taken },
    { act: 'contact', by: member, as: 'claimer', at: claimed + 5 * MINUTE },
    { act: 'start', by: member, as: 'claimer', at: claimed + 2 * HOUR },
    { act: 'resolve', by: member, as: 'claimer', at: ready, change: result },
    ...ending(owner, ready, end),
  ];
}

function ending(owner: Holder, ready: Ms, end: End): Told[] {
  if (end === 'silent') {
    const change: Change = { confirmation: 'unconfirmed' };
    return [{ act: 'closeUnconfirmed', by: clock, as: 'clock', at: ready + 72 * HOUR, change }];
  }
  const at = ready + 2 * HOUR;
  const rating = { stars: Number(end), tags: [], words: '', at };
  return [
    { act: 'confirm', by: owner, as: 'owner', at, change: { confirmation: 'confirmed' } },
    { act: 'rate', by: owner, as: 'owner', at, change: { rating } },
  ];
}
