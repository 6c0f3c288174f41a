import { DAY, dayOf, type Ms } from '@core/domain/calendar/time';
import type { Need, OrgUnit, Project, Resource } from '@core/domain/unit/lists';
import { idOf } from '../../cloudfunctions/kit/ids';
import { grantRow, identityRow, nameRowOf, personRow } from './people';
import { HOME_COMMUNITY } from './places';
import { write } from './write';

const contact = {
  id: 'huangying',
  name: '黄颖',
  phone: '13800001501',
  home: `${HOME_COMMUNITY}001/01/2/401/`,
};
/** Who answers for the property management of the community: slips go to him. */
const manager = {
  id: 'maguoqiang',
  name: '马国强',
  phone: '13800001506',
  home: `${HOME_COMMUNITY}001/01/3/101/`,
};
const place = HOME_COMMUNITY;
const unitId = idOf('unit', contact.id);

/**
 * A bank that reports to the community: two offers, two needs, and one project that is under way. Beside it the property
 * management.
 */
export async function writeUnits(now: Ms): Promise<void> {
  const day = (days: number): string => dayOf(now + days * DAY);
  const from = (first: number, last: number) => ({ from: day(first), until: day(last) });
  const offer = (id: string, line: Line): Resource => ({ ...offered(id, line), at: now - 19 * DAY });
  const need = (id: string, line: Line): Need => ({ ...needed(id, line), at: now - 15 * DAY });
  const asked = [contact, manager];
  await write(
    'people',
    asked.map((one) => personRow(one, now)),
  );
  await write(
    'identities',
    asked.map(({ id }) => identityRow(id)),
  );
  await write(
    'names',
    asked.flatMap((one) => nameRowOf(one, one.home)),
  );
  await write('grants', [
    grantRow(contact.id, 'orgUnitContact', place, now),
    grantRow(manager.id, 'propertyStaff', place, now),
  ]);
  await write('units', [bank(day(365), now)]);
  await write('resources', [
    offer('phones', {
      title: '年轻员工教用手机',
      category: 'skill',
      quantity: '每次 3 位',
      ...from(-20, 60),
    }),
    offer('room', { title: '一楼会议室，30 座', category: 'space', quantity: '周末', ...from(-20, 180) }),
  ]);
  await write('needs', [
    {
      ...need('lessons', {
        title: '教老人用手机挂号',
        category: 'skill',
        quantity: '4 次',
        ...from(-15, 40),
      }),
      state: 'closed',
    },
    need('classroom', { title: '周末写作业的地方', category: 'space', quantity: '20 座', ...from(2, 60) }),
    need('hands', { title: '帮高龄老人擦窗户', category: 'hands', quantity: '10 户', ...from(5, 20) }),
  ]);
  await write('projects', [lessons(day, now)]);
}

const bank = (until: string, now: Ms): OrgUnit => ({
  _id: unitId,
  name: '青石县农商银行桂花支行',
  kind: 'company',
  contactId: contact.id,
  place,
  state: 'approved',
  until,
  at: now - 20 * DAY,
  by: 'limin',
});

type Line = Pick<Need, 'title' | 'category' | 'quantity' | 'from' | 'until'>;

const offered = (id: string, line: Line) =>
  ({ _id: `demo-offer-${id}`, unitId, contactId: contact.id, place, ...line, state: 'open' }) as const;

const needed = (id: string, line: Line) =>
  ({ _id: `demo-need-${id}`, place, ...line, state: 'open', by: 'limin' }) as const;

const lessons = (day: (days: number) => string, now: Ms): Project => ({
  _id: 'demo-project-lessons',
  needId: 'demo-need-lessons',
  resourceId: 'demo-offer-phones',
  ...{ unitId, contactId: contact.id, place },
  title: '教老人用手机挂号',
  category: 'skill',
  state: 'running',
  milestones: [
    { title: '第一次课', due: day(-8), doneAt: now - 8 * DAY },
    { title: '第二次课', due: day(2) },
    { title: '第四次课', due: day(30) },
  ],
  at: now - 8 * DAY,
  by: 'limin',
});
