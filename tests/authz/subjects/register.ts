import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { blankRegistration } from '@core/domain/registration/registration';
import { sealRegistered } from '../../../cloudfunctions/kit/personal';
import { personRow } from '../../../localcloud/seeds/people';
import { aboutMyself, aboutPlace, COMMUNITY, HOME_ELSEWHERE, HOUSEHOLD, type Subject } from '../subject';

/** A registration with the community, in a state. */
function aboutRegistration<A extends Action>(
  state: 'submitted' | 'approved',
  input: (id: string) => Input<A>,
): Subject<A> {
  return aboutPlace<A>(COMMUNITY, ({ personId, now }) => {
    const named = { name: '赵小红', phone: '13900000003' };
    const person = personRow({ id: `reporting-${personId}`, ...named, home: HOUSEHOLD }, now);
    const row = {
      ...blankRegistration(person._id, 'volunteer'),
      ...{ state, home: HOUSEHOLD, community: COMMUNITY, phoneFrom: 'typed' as const, submittedAt: now },
      ...{ sealed: sealRegistered(named, person), maskedName: person.maskedName },
    };
    return { input: input(person._id), rows: { people: [person], registrations: [row] } };
  });
}

const inCommunity = { community: COMMUNITY };

export const register = {
  'registration.mine': aboutMyself<'registration.mine'>({}),
  'registration.save': aboutMyself<'registration.save'>({ kind: 'volunteer' }),
  'registration.phone': aboutMyself<'registration.phone'>({ kind: 'volunteer', code: 'none' }),
  'registration.submit': aboutMyself<'registration.submit'>({}),
  'registration.withdraw': aboutMyself<'registration.withdraw'>({}),
  'registration.list': aboutPlace<'registration.list'>(COMMUNITY, () => ({
    input: { ...inCommunity, state: 'submitted' },
  })),
  'registration.get': aboutRegistration<'registration.get'>('submitted', (id) => ({ id })),
  'registration.approve': aboutRegistration<'registration.approve'>('submitted', (id) => ({
    id,
    version: 1,
  })),
  'registration.return': aboutRegistration<'registration.return'>('submitted', (id) => ({
    ...{ id, version: 1, reason: '请补楼栋' },
  })),
  'registration.end': aboutRegistration<'registration.end'>('approved', (id) => ({
    ...{ id, version: 1, reason: '搬走了' },
  })),
  'away.list': aboutMyself<'away.list'>({}),
  'away.set': aboutMyself<'away.set'>({ from: '2100-01-01', until: '2100-01-02' }),
  'away.cancel': aboutMyself<'away.cancel'>({ from: 0 }),
  'helper.change': aboutMyself<'helper.change'>({ skills: [], free: [] }),
  'helper.photo': aboutMyself<'helper.photo'>({}),
  'helper.face': aboutMyself<'helper.face'>({}),
  'helper.move': aboutMyself<'helper.move'>({ home: HOME_ELSEWHERE }),
  'helper.leave': aboutMyself<'helper.leave'>({ reason: '' }),
  'helper.available': aboutPlace<'helper.available'>(COMMUNITY, ({ now }) => ({
    input: { ...inCommunity, day: dayOf(now + DAY), part: 'evening' },
  })),
  'roster.list': aboutPlace<'roster.list'>(COMMUNITY, () => ({ input: inCommunity })),
};
