import { grantRow, personRow } from '../../../localcloud/seeds/people';
import { aboutMyself, aboutPlace, BUILDING, COMMUNITY, HOUSEHOLD, type Subject } from '../subject';
import { aboutOrder } from './order';

const buildings = { community: COMMUNITY, role: 'buildingLeader' as const };

/** A leader of the building. */
const aboutLeader = aboutPlace<'thanks.send'>(BUILDING, ({ personId, now }) => {
  const id = `leader-${personId}`;
  const person = personRow({ id, name: '马淑珍', phone: '13900000009', home: HOUSEHOLD }, now);
  const grants = [{ ...grantRow(id, 'buildingLeader', BUILDING, now), _id: `led-${personId}` }];
  return { input: { to: id, kind: 'letter', words: '辛苦了' }, rows: { people: [person], grants } };
});

/** A card that the caller wrote or got, or neither. */
const aboutCard: Subject<'thanks.get'> = {
  place: () => HOUSEHOLD,
  relations: ['own', 'party', 'other'],
  call: ({ personId, relation, now: at }) => {
    const id = `card-${personId}`;
    const [by, to] = [relation === 'own' ? personId : 'limin', relation === 'party' ? personId : 'chen'];
    const card = { kind: 'letter' as const, title: '一封感谢信', words: '辛苦了', community: COMMUNITY };
    return { input: { id }, rows: { thanks: [{ _id: id, ...card, to: [to], by, at }] } };
  },
};

/** Who placed it for a neighbour is named in it; who did it gives himself no thanks. */
const closed = aboutOrder<'thanks.helper'>('closed', ({ id }) => ({ id, words: '谢谢您' }));
const aboutClosed: Subject<'thanks.helper'> = {
  ...closed,
  relations: ['own', 'party', 'same', 'within', 'other'],
  call: (stand) => {
    const { input, rows = {} } = closed.call({
      ...stand,
      relation: stand.relation === 'own' ? 'own' : 'other',
    });
    const by = { personId: stand.personId, role: 'buildingLeader' as const };
    const proxy = stand.relation === 'party' ? { proxy: { by, consent: 'phone' as const } } : {};
    return { input, rows: { ...rows, orders: rows.orders?.map((order) => ({ ...order, ...proxy })) ?? [] } };
  },
};

export const thanks = {
  'thanks.leaders': aboutPlace<'thanks.leaders'>(COMMUNITY, () => ({ input: buildings })),
  'thanks.soon': aboutPlace<'thanks.soon'>(COMMUNITY, () => ({ input: { community: COMMUNITY } })),
  'thanks.send': aboutLeader,
  'thanks.helper': aboutClosed,
  'thanks.get': aboutCard,
  'thanks.myBirthday': aboutMyself<'thanks.myBirthday'>({}),
  'thanks.tellBirthday': aboutMyself<'thanks.tellBirthday'>({}),
};
