import { DAY, dayOf, type Ms } from '../calendar/time';
import { givable, LONGEST_TERM_DAYS, mayStandOver, needsSecond } from '../people/grants';
import type { Role } from '../people/person';
import { contains } from '../place/region';
import { codeOf } from '../place/code';
import { dayEnd, dayStart, mobile, name, oneOf, place } from './cells';
import { faultOf, may, must, type ValuesOf } from './column';
import { Wrong, type Fault, type FaultKind } from './fault';
import { onceOnly, type Checked, type Importing, type Row, type Sheet } from './sheet';

/** What people call the roles that hold a place; the first word is the one that exports write. */
const holderWords = {
  stairwellLeader: ['单元长', '楼道长'],
  buildingLeader: ['楼长', '楼栋长', '双楼长'],
  gridWorker: ['网格员', '网格长'],
  branchSecretary: ['支部书记', '网格支部书记'],
  communityStaff: ['社区工作者', '社区干部'],
  communitySecretary: ['社区书记', '社区党委书记'],
  propertyStaff: ['物业', '物业人员'],
  streetStaff: ['街道', '街道干部'],
  admin: ['区县管理员', '管理员'],
} as const satisfies Partial<Record<Role, readonly string[]>>;

const pairWords = { working: ['在职'], notWorking: ['不在职', '退休'] } as const;

const columns = {
  name: must('姓名', name, '赵志强'),
  phone: must('电话', mobile, '13800138000', '手机', '手机号', '联系电话'),
  role: must('角色', oneOf(holderWords), '楼长', '职务'),
  place: must('地点编码', place, '420583-01-03-012-06.H', '编码', '代码'),
  pair: may('双楼长', oneOf(pairWords), '在职'),
  from: may('任期起', dayStart, '2026-01-01', '起始日期', '开始日期'),
  until: may('任期止', dayEnd, '2028-12-31', '截止日期', '结束日期'),
};
type Values = ValuesOf<typeof columns>;

/** Whether a role is one that tables speak of. */
export const isHolderRole = (role: Role): role is keyof typeof holderWords => role in holderWords;

/** Somebody who holds a place, as a table has it. */
export type HolderRecord = Values;

/** Who holds which place in which role, one role a line. */
export const holders: Sheet<typeof columns, HolderRecord> = {
  columns,
  check(rows, importing) {
    const twice = onceOnly();
    const names = new Map<string, string>();
    const faults: Fault[] = [];
    const checked: Checked<HolderRecord>[] = [];
    for (const { line, values } of rows) {
      const wrong = wrongIn({ line, values }, importing);
      const { phone, role, place: path } = values;
      if (twice(`${phone} ${role} ${path}`))
        wrong.push(faultOf(line, '电话', new Wrong('doubledPerson'), phone));
      else if ((names.get(phone) ?? values.name) !== values.name)
        wrong.push(faultOf(line, '姓名', new Wrong('anotherName'), values.name));
      names.set(phone, values.name);
      faults.push(...wrong);
      const needs = [{ path, column: columns.place.title, kind: 'unknownPlace' } as const];
      if (wrong.length === 0) checked.push({ line, record: values, needs });
    }
    return { checked, faults };
  },
  write: ({ role, place: path, pair, from, until, ...said }) => ({
    ...said,
    role: holderWords[role][0],
    place: codeOf(path),
    pair: pair ? pairWords[pair][0] : '',
    from: from === undefined ? '' : dayOf(from),
    until: until === undefined ? '' : dayOf(until - 1),
  }),
};

function wrongIn({ line, values }: Row<typeof columns>, importing: Importing): Fault[] {
  const { role, place: path, pair } = values;
  const wrong = (column: keyof typeof columns, kind: FaultKind) =>
    faultOf(line, columns[column].title, new Wrong(kind));
  if (!contains(importing.place, path)) return [wrong('place', 'outside')];
  if (!mayStandOver(role, path)) return [wrong('role', 'roleNotHere')];
  if (needsSecond(role)) return [wrong('role', 'needsSecond')];
  if (!givable(importing.held, path).includes(role)) return [wrong('role', 'notGivable')];
  const term = wrongTerm(values, importing.now);
  return [
    ...(role === 'buildingLeader' && pair === undefined ? [wrong('pair', 'pairMissing')] : []),
    ...(role !== 'buildingLeader' && pair !== undefined ? [wrong('pair', 'pairNotHere')] : []),
    ...(term ? [wrong('until', term)] : []),
  ];
}

function wrongTerm({ from, until }: Values, now: Ms): FaultKind | undefined {
  const begins = from ?? now;
  if (until === undefined) return undefined;
  if (from !== undefined && until <= from) return 'termReversed';
  if (until <= now) return 'termOver';
  return until - begins > LONGEST_TERM_DAYS * DAY ? 'termTooLong' : undefined;
}
