import type { Action, Input } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import type { HearingState } from '@core/domain/hearing/hearing';
import type { Relation } from '@core/domain/people/permission';
import type { HearingRow } from '../../../cloudfunctions/kit/documents';
import { hearingRowOf } from '../../../cloudfunctions/kit/recordHearing';
import { aboutMyself, aboutPlace, COMMUNITY, type Stand, type Subject } from '../subject';

/** Whoever holds a role over that very place is one of those it is for once it is open: `same` is asked about elsewhere. */
export const asked: readonly Relation[] = ['own', 'party', 'within', 'other'];

/** A session to which the caller stands as asked: he leads it, writes it down, or neither. */
export function hearingIn({ personId, relation, now }: Stand, state: HearingState): HearingRow {
  const dueAt = now + 30 * DAY;
  const person = (id: string) => ({ personId: id, role: 'communityStaff' as const });
  const after = {
    ...{ _id: `hearing-${personId}`, version: 1, format: 'roundtable' as const, state },
    ...{ place: COMMUNITY, community: COMMUNITY, title: '充电棚放在哪', words: '' },
    ...{ agenda: [], startsAt: now + 1000, endsAt: now + 3_600_000, venue: { words: '会议室' } },
    host: person(relation === 'own' ? personId : 'somebody'),
    ...(relation === 'party' ? { minuteTaker: person(personId) } : {}),
    ...{ panel: [], parties: [], pools: [], quorum: 0, createdAt: now, edition: 1, unanswered: 0 },
    // Nothing falls due while it is asked about, so that the clock leaves it alone.
    ...{ actions: [], level: 0, due: { at: dueAt, step: 'decide' as const }, dueAt, trail: [] },
  };
  return hearingRowOf({ after, act: 'schedule' });
}

type Which = { id: string; version: number };

export function aboutHearing<A extends Action>(
  state: HearingState,
  input: (which: Which, stand: Stand) => Input<A>,
): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations: asked,
    call: (stand) => {
      const hearing = hearingIn(stand, state);
      const rows = { hearings: [hearing] };
      return { input: input({ id: hearing._id, version: 1 }, stand), rows };
    },
  };
}

const title = '充电棚放在哪';
const said = { title, agenda: [], venue: { words: '会议室' } };
const hours = ({ now }: Stand) => ({ startsAt: now + 5 * DAY, endsAt: now + 5 * DAY + 3_600_000 });
const why = <T extends Which>(which: T) => ({ ...which, reason: '下雨' });

export const hearing = {
  'hearing.list': aboutMyself<'hearing.list'>({ which: 'coming' }),
  'hearing.get': aboutHearing<'hearing.get'>('scheduled', ({ id }) => ({ id })),
  'hearing.desk': aboutMyself<'hearing.desk'>({ which: 'here' }),
  'hearing.schedule': aboutPlace<'hearing.schedule'>(COMMUNITY, (stand) => ({
    input: { format: 'roundtable', place: COMMUNITY, pools: [], ...said, ...hours(stand) },
  })),
  'hearing.save': aboutHearing<'hearing.save'>('scheduled', (which) => ({ ...which, ...said })),
  'hearing.open': aboutHearing<'hearing.open'>('scheduled', (which) => which),
  'hearing.begin': aboutHearing<'hearing.begin'>('registrationOpen', (which) => ({ ...which, came: 3 })),
  'hearing.lacksQuorum': aboutHearing<'hearing.lacksQuorum'>('registrationOpen', (which) => which),
  'hearing.end': aboutHearing<'hearing.end'>('inSession', (which) => which),
  'hearing.postpone': aboutHearing<'hearing.postpone'>('registrationOpen', why),
  'hearing.reschedule': aboutHearing<'hearing.reschedule'>('postponed', (which, stand) => ({
    ...which,
    ...hours(stand),
  })),
  'hearing.cancel': aboutHearing<'hearing.cancel'>('scheduled', why),
  'hearing.conclude': aboutHearing<'hearing.conclude'>('minutesPublished', (which) => which),
  'hearing.close': aboutHearing<'hearing.close'>('evaluated', (which) => which),
};
