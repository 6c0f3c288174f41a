import * as v from 'valibot';
import { dayStates } from '../domain/serviceDay/day';
import { MOST_STOPS } from '../domain/serviceDay/team';
import { action } from './action';
import { orderCard as card } from './orderView';
import { count, cursor, day, id, pageOf, regionPath, someText, version } from './shapes';

const between = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const hour = between(6, 22);

/** A date of the rule, and whether it may still move. */
const date = v.object({ day, provisional: v.boolean(), movedFrom: v.optional(day) });

/** A service day as everybody of its place sees it: how many come, never who. */
export const dayCard = v.object({
  id,
  version,
  place: regionPath,
  placeName: v.string(),
  day,
  provisional: v.boolean(),
  fromHour: count,
  untilHour: count,
  meetAt: v.string(),
  state: v.picklist(dayStates),
  counts: v.object({ signUps: count, orders: count, teams: count }),
  result: v.optional(v.object({ done: count, back: count, inHand: count })),
});

/** A team: its people by name are for the desk and for themselves. */
const team = v.object({
  id,
  number: count,
  gridName: v.string(),
  people: v.array(v.object({ id, name: v.string(), lead: v.boolean() })),
  most: count,
  stops: count,
});

/** One door of a team's plan. Name, door and telephone only for who may open them now. */
const stop = v.object({
  order: card,
  buildingName: v.string(),
  contact: v.optional(
    v.object({
      name: v.string(),
      phone: v.optional(v.string()),
      address: v.string(),
      note: v.optional(v.string()),
    }),
  ),
});

const signUp = v.object({
  personId: id,
  name: v.string(),
  kind: v.picklist(['member', 'volunteer']),
  gridName: v.string(),
  alone: v.boolean(),
  most: count,
  state: v.picklist(['in', 'absent']),
  teamNumber: v.optional(count),
});

const shown = v.object({ day: dayCard });
const which = v.object({ id, version });
/** What may stop any change of a day: it has moved on, it is not its date, or long work on it is under way. */
const stops = ['STALE', 'DAY_NOT_NOW', 'DAY_NOT_YET', 'DAY_PAST', 'DAY_BUSY'] as const;

export const serviceDay = {
  /** When the next days are by the rule, for who plans one. */
  'serviceDay.next': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ place: regionPath, placeName: v.string(), dates: v.array(date) }),
    refusals: [],
  }),
  /** Service days of a place, the latest first; without one, of the caller's own. */
  'serviceDay.list': action({
    kind: 'read',
    input: v.object({ place: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: pageOf(dayCard),
    refusals: [],
  }),
  /** One day as its desk sees it, with the long work on it. */
  'serviceDay.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      day: dayCard,
      work: v.optional(v.object({ done: count, total: v.optional(count) })),
    }),
    refusals: [],
  }),
  /** Days ahead where the caller lives, and how he stands to each. */
  'serviceDay.mine': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({
      list: v.array(
        v.object({
          day: dayCard,
          signUp: v.optional(
            v.object({ alone: v.boolean(), most: count, state: v.picklist(['in', 'absent']) }),
          ),
          teamId: v.optional(id),
        }),
      ),
    }),
    refusals: [],
  }),
  /** Who comes, grid by grid. */
  'serviceDay.signUps': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(signUp),
    refusals: [],
  }),
  /** Orders that can be bundled into the day, those that wait longest first; a street's day asks community by community. */
  'serviceDay.candidates': action({
    kind: 'read',
    input: v.object({ id, community: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: pageOf(card),
    refusals: [],
  }),
  /** Orders bundled into the day: those without a team, or all. */
  'serviceDay.orders': action({
    kind: 'read',
    input: v.object({ id, left: v.boolean(), cursor: v.optional(cursor) }),
    output: pageOf(v.object({ order: card, teamNumber: v.optional(count) })),
    refusals: [],
  }),
  'serviceDay.teams': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(team),
    refusals: [],
  }),
  /** One team's plan in walking order; `open` also opens the doors that the caller may see, and notes that he looked. */
  'serviceDay.team': action({
    kind: 'read',
    input: v.object({ id, open: v.optional(v.boolean(), false) }),
    output: v.object({ day: dayCard, team, stops: v.array(stop) }),
    refusals: [],
  }),

  'serviceDay.plan': action({
    kind: 'act',
    input: v.object({ place: regionPath, day, fromHour: hour, untilHour: hour, meetAt: someText(40) }),
    output: shown,
    refusals: ['DAY_WRONG', 'DAY_TAKEN', 'TEXT_REFUSED'],
  }),
  /** Lets members and volunteers sign up. */
  'serviceDay.open': action({
    kind: 'act',
    input: which,
    output: shown,
    refusals: stops,
  }),
  /** Signs up, or changes what one said before. */
  'serviceDay.signUp': action({
    kind: 'act',
    input: v.object({ id, alone: v.boolean(), most: between(1, MOST_STOPS) }),
    output: shown,
    refusals: ['DAY_NOT_NOW', 'DAY_PAST', 'DAY_FULL', 'IN_A_TEAM'],
  }),
  'serviceDay.signOff': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['DAY_NOT_NOW'],
  }),
  /** Puts open orders that can wait into the day; who is asked for them in the meantime may still take them. */
  'serviceDay.bundle': action({
    kind: 'act',
    input: v.object({
      id,
      orders: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
    }),
    output: shown,
    refusals: stops,
  }),
  'serviceDay.unbundle': action({
    kind: 'act',
    input: v.object({ id, order: id }),
    output: shown,
    refusals: [...stops, 'ORDER_TAKEN_ON'],
  }),
  /** Begins the long work of making teams and giving each its doors. */
  'serviceDay.match': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: [...stops, 'NOBODY_SIGNED_UP'],
  }),
  /** Gives an order to another team by hand; matching again leaves it there. */
  'serviceDay.move': action({
    kind: 'act',
    input: v.object({ id, order: id, team: id }),
    output: shown,
    refusals: [...stops, 'NOT_FOR_TEAM', 'ORDER_TAKEN_ON'],
  }),
  /** Somebody who signed up does not come: his team goes on without him, and what it cannot do is matched anew. */
  'serviceDay.absent': action({
    kind: 'act',
    input: v.object({ id, person: id }),
    output: shown,
    refusals: stops,
  }),
  'serviceDay.begin': action({
    kind: 'act',
    input: which,
    output: shown,
    refusals: stops,
  }),
  /** Ends the day: what nobody took on waits for somebody again, what somebody has in hand stays with him. */
  'serviceDay.wrapUp': action({
    kind: 'act',
    input: which,
    output: shown,
    refusals: stops,
  }),
  'serviceDay.cancel': action({
    kind: 'act',
    input: which,
    output: shown,
    refusals: stops,
  }),
} as const;
