import * as v from 'valibot';
import { skills } from '../domain/people/skills';
import { registrationStates, registrationSteps } from '../domain/registration/registration';
import { dayPartNames } from '../domain/routing/freeGrid';
import { action } from './action';
import {
  count,
  cursor,
  day,
  id,
  ms,
  pageOf,
  phone,
  photo,
  regionPath,
  someText,
  text,
  version,
} from './shapes';

const kind = v.picklist(['member', 'volunteer']);
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));
const freeTime = v.pipe(
  v.object({
    weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
    fromHour: hour,
    untilHour: hour,
  }),
  v.check(({ fromHour, untilHour }) => fromHour < untilHour, 'hours'),
);
/** Seven days of at most three stretches; empty means: ask me any time. */
const free = v.pipe(v.array(freeTime), v.maxLength(21));
const known = v.pipe(v.array(v.picklist(skills)), v.maxLength(skills.length));
const unit = text(40);
const away = v.object({ from: ms, until: ms });
const place = v.object({ path: regionPath, address: v.string() });
const changed = ['REGISTRATION_CHANGED'] as const;

/** A registration as the person himself sees it. */
const ownRegistration = v.object({
  kind,
  state: v.picklist(registrationStates),
  name: v.string(),
  phoneMasked: v.optional(v.string()),
  phoneFrom: v.optional(v.picklist(['wechat', 'typed'])),
  home: v.optional(place),
  communityName: v.string(),
  unit: v.optional(v.string()),
  skills: v.array(v.string()),
  free: v.array(freeTime),
  partyConsent: v.boolean(),
  /** The pages of the form that still miss something. */
  missing: v.array(v.picklist(registrationSteps)),
  submittedAt: ms,
  dueAt: v.optional(ms),
  /** Who of the community answers it, by name. */
  waitingFor: v.optional(v.string()),
  reason: v.optional(v.string()),
});
const mine = v.object({ registration: v.optional(ownRegistration) });

/** What a list of the staff shows: the family name and a mark, until it is opened. */
const registrationCard = v.object({
  id,
  kind,
  name: v.string(),
  place: v.string(),
  submittedAt: ms,
  dueAt: v.optional(ms),
});

/** How a registration stands to the roster of its community: by telephone and name, one of them, or not at all. */
const match = v.picklist(['exact', 'phone', 'name', 'none']);

const fullRegistration = v.object({
  ...registrationCard.entries,
  state: v.picklist(registrationStates),
  version,
  phone: v.optional(v.string()),
  phoneFrom: v.optional(v.picklist(['wechat', 'typed'])),
  unit: v.optional(v.string()),
  skills: v.array(v.string()),
  free: v.array(freeTime),
  match,
  rosterUnit: v.optional(v.string()),
  reason: v.optional(v.string()),
});
const written = v.object({ registration: fullRegistration });

export const registration = {
  'registration.mine': action({ kind: 'read', input: v.object({}), output: mine, refusals: [] }),
  /** Keeps what is told so far; what is not named stays as it was. */
  'registration.save': action({
    kind: 'act',
    input: v.object({
      kind,
      name: v.optional(someText(20)),
      home: v.optional(regionPath),
      unit: v.optional(unit),
      skills: v.optional(known),
      free: v.optional(free),
      phone: v.optional(phone),
      partyConsent: v.optional(v.boolean()),
    }),
    output: mine,
    refusals: [...changed, 'TEXT_REFUSED'],
  }),
  /** The code WeChat's button gave, for the number it stands for. */
  'registration.phone': action({
    kind: 'act',
    input: v.object({ kind, code: v.pipe(v.string(), v.minLength(1), v.maxLength(512)) }),
    output: mine,
    refusals: [...changed, 'NO_PHONE'],
  }),
  'registration.submit': action({
    kind: 'act',
    input: v.object({}),
    output: mine,
    refusals: [...changed, 'UNFINISHED'],
  }),
  /** Takes it back before it is answered, to change something. */
  'registration.withdraw': action({ kind: 'act', input: v.object({}), output: mine, refusals: changed }),

  /** Registrations of one's community in one state, those that wait longest first. */
  'registration.list': action({
    kind: 'read',
    input: v.object({
      community: v.optional(regionPath),
      state: v.picklist(registrationStates),
      cursor: v.optional(cursor),
    }),
    output: pageOf(registrationCard),
    refusals: [],
  }),
  'registration.get': action({ kind: 'read', input: v.object({ id }), output: written, refusals: [] }),
  'registration.approve': action({
    kind: 'act',
    input: v.object({ id, version }),
    output: written,
    refusals: [...changed, 'OWN_REGISTRATION'],
  }),
  'registration.return': action({
    kind: 'act',
    input: v.object({ id, version, reason: someText(200) }),
    output: written,
    refusals: [...changed, 'OWN_REGISTRATION', 'TEXT_REFUSED'],
  }),
  'registration.end': action({
    kind: 'act',
    input: v.object({ id, version, reason: someText(200) }),
    output: written,
    refusals: [...changed, 'OWN_REGISTRATION', 'ORDERS_IN_HAND', 'TEXT_REFUSED'],
  }),

  'away.list': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ list: v.array(away) }),
    refusals: [],
  }),
  /** From the first day to the last one, both included. */
  'away.set': action({
    kind: 'act',
    input: v.object({ from: day, until: day }),
    output: v.object({ list: v.array(away) }),
    refusals: ['DAY_PAST', 'TOO_MANY_AWAY'],
  }),
  'away.cancel': action({
    kind: 'act',
    input: v.object({ from: ms }),
    output: v.object({ list: v.array(away) }),
    refusals: [],
  }),
  'helper.change': action({
    kind: 'act',
    input: v.object({ skills: known, free }),
    output: mine,
    refusals: changed,
  }),
  /** His picture for those he comes to, or none any more. Optional; seen once it has been looked at. */
  'helper.photo': action({
    kind: 'act',
    input: v.object({ file: v.optional(id) }),
    output: v.object({ photo: v.optional(photo) }),
    refusals: ['NOT_UPLOADED'],
  }),
  /** What he shows now. */
  'helper.face': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ photo: v.optional(photo) }),
    refusals: [],
  }),
  /** Another home: in the same community at once, in another one it has to approve anew. */
  'helper.move': action({
    kind: 'act',
    input: v.object({ home: regionPath }),
    output: mine,
    refusals: [...changed, 'ORDERS_IN_HAND'],
  }),
  'helper.leave': action({
    kind: 'act',
    input: v.object({ reason: text(200) }),
    output: mine,
    refusals: [...changed, 'ORDERS_IN_HAND', 'TEXT_REFUSED'],
  }),
  /** Who of the community is free in a part of a day and not away. */
  'helper.available': action({
    kind: 'read',
    input: v.object({
      community: v.optional(regionPath),
      day,
      part: v.picklist(dayPartNames),
      cursor: v.optional(cursor),
    }),
    output: pageOf(
      v.object({
        id,
        name: v.string(),
        kind,
        place: v.string(),
        skills: v.array(v.string()),
        liveOrders: count,
      }),
    ),
    refusals: [],
  }),
  /** The roster of a community: by name, by the initials of its pinyin, or by building. */
  'roster.list': action({
    kind: 'read',
    input: v.object({
      community: v.optional(regionPath),
      search: v.optional(text(20)),
      building: v.optional(regionPath),
      cursor: v.optional(cursor),
    }),
    output: pageOf(
      v.object({
        id,
        name: v.string(),
        kind,
        orgUnit: v.string(),
        phoneMasked: v.string(),
        place: v.optional(v.string()),
        registered: v.boolean(),
      }),
    ),
    refusals: [],
  }),
} as const;
