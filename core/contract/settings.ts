import * as v from 'valibot';
import { MOST_DAYS } from '../domain/settings/hours';
import { action } from './action';
import { count, day, regionPath } from './shapes';

const number = v.pipe(v.number(), v.integer());
/** Which version the person saw; 0 where nothing has been set yet. */
const seen = count;
const within = (least: number, most: number) => v.pipe(number, v.minValue(least), v.maxValue(most));
const time = v.object({ hour: within(0, 23), minute: within(0, 59) });
const days = v.pipe(v.array(day), v.maxLength(MOST_DAYS, 'tooMany'));

const firstRules = {
  ordersAtOnce: number,
  inHandAtOnce: number,
  unanswered: number,
  requestsADay: number,
};
const laterRules = { askedAtOnce: number, fairness: number, busyFrom: number, wishCeiling: number };
export const everyRule = v.object({ ...firstRules, ...laterRules });
const rulesSet = v.object({ rules: everyRule, version: seen });
/** Pages released before do not know the later rules: what is not said stays as it is. */
const rulesTold = v.object({
  rules: v.object({ ...firstRules, ...v.partial(v.object(laterRules)).entries }),
  version: seen,
});

export const openingHours = v.object({
  from: time,
  until: time,
  weekdays: v.pipe(v.array(within(1, 7)), v.maxLength(7)),
  closed: days,
  opened: days,
  keepsHolidays: v.boolean(),
});
const hoursSet = v.object({
  community: regionPath,
  communityName: v.string(),
  hours: openingHours,
  version: seen,
  /** Public holidays and make-up days to come, and whether the community is open. */
  coming: v.array(v.object({ day, name: v.string(), open: v.boolean() })),
  /** From here on the holidays have not been announced. */
  provisionalFrom: day,
});

export const settings = {
  /** The rules of the caller's county, or what is usual. */
  'settings.get': action({ kind: 'read', input: v.object({}), output: rulesSet, refusals: [] }),
  'settings.change': action({
    kind: 'act',
    input: rulesTold,
    output: rulesSet,
    /** OUT_OF_BOUNDS names the rules in `fields`. */
    refusals: ['SETTINGS_CHANGED', 'OUT_OF_BOUNDS'],
  }),
  /** When a community is open; without one, the caller's own. */
  'hours.get': action({
    kind: 'read',
    input: v.object({ community: v.optional(regionPath) }),
    output: hoursSet,
    refusals: [],
  }),
  'hours.change': action({
    kind: 'act',
    input: v.object({ community: regionPath, hours: openingHours, version: seen }),
    output: hoursSet,
    /** BAD_HOURS names in `fields` what is wrong. */
    refusals: ['SETTINGS_CHANGED', 'BAD_HOURS'],
  }),
} as const;
