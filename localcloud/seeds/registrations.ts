import { after, officeHours } from '@core/domain/calendar/clocks';
import { DAY, dayOf, HOUR, moment, type Ms } from '@core/domain/calendar/time';
import { at } from '@core/domain/place/region';
import {
  ANSWER_WITHIN,
  blankRegistration,
  PARTY_CONSENT_VERSION,
  type Registration,
} from '@core/domain/registration/registration';
import type { PersonRow, RegistrationRow } from '../../cloudfunctions/kit/documents';
import { openName, sealRegistered } from '../../cloudfunctions/kit/personal';
import { evenings, identityRow, nameRowOf, personRow } from './people';
import { HOME_COMMUNITY } from './places';
import { unitOf } from './roster';
import type { Town } from './town';

const building = (grid: number, number: number) => `${HOME_COMMUNITY}00${grid}/0${number}/`;

/** Two whose registration waits for the community: one whom its roster knows, one whom it does not. */
const waiting = [
  {
    ...{ id: 'linjie', name: '林洁', phone: '13800001401', home: building(3, 6), waitsFor: 2 * HOUR },
    kind: 'member' as const,
    unit: '青石县人民医院',
  },
  {
    ...{ id: 'masanyuan', name: '马三元', phone: '13800001402', home: building(3, 5), waitsFor: 20 * HOUR },
    kind: 'volunteer' as const,
    unit: undefined,
  },
];

/** The members and volunteers of a town as they registered once, and two more who wait for their answer. */
export function register(town: Town, now: Ms): RegistrationRow[] {
  const people = new Map(town.people.map((person) => [person._id, person]));
  const approved = town.helpers.flatMap((helper) => {
    const person = people.get(helper._id);
    const { kind, home, community, skills, free } = helper;
    const about = {
      kind,
      home,
      community,
      skills,
      free,
      state: 'approved' as const,
      submittedAt: now - 30 * DAY,
    };
    return person ? [rowOf(person, about, now)] : [];
  });
  goAway(town, now);
  return [...approved, ...waiting.map((one) => moveIn(town, one, now))];
}

/** One of the cast is on a journey the week after next. */
function goAway({ helpers }: Town, now: Ms): void {
  const traveller = helpers.find(({ _id }) => _id === 'zhouting');
  const from = moment(dayOf(now)) + 10 * DAY;
  if (traveller) traveller.away = [{ from, until: from + 5 * DAY }];
}

function moveIn(town: Town, { waitsFor, kind, unit, ...somebody }: (typeof waiting)[number], now: Ms) {
  const { id, name, phone, home } = somebody;
  const person = personRow({ id, name, phone }, now);
  town.people.push(person);
  town.identities.push(identityRow(id));
  town.names.push(...nameRowOf(somebody, home));
  const submittedAt = now - waitsFor;
  const sent = {
    state: 'submitted' as const,
    submittedAt,
    dueAt: after('wh', submittedAt, ANSWER_WITHIN, officeHours),
  };
  const told = {
    kind,
    home,
    community: at('community', home) ?? '',
    skills: ['医护'],
    free: evenings,
    ...sent,
  };
  return rowOf(person, { ...told, ...(unit ? { unit } : {}) }, now);
}

function rowOf(person: PersonRow, about: Partial<Registration>, now: Ms): RegistrationRow {
  const member = about.kind === 'member';
  return {
    ...blankRegistration(person._id, about.kind ?? 'volunteer'),
    ...(member
      ? { unit: unitOf(person._id), partyConsent: { version: PARTY_CONSENT_VERSION, at: now } }
      : {}),
    phoneFrom: 'wechat',
    ...about,
    sealed: sealRegistered(openName(person), person),
    maskedName: person.maskedName,
  };
}
