import { contains, levelOf, type RegionPath } from '../place/region';
import { codeOf } from '../place/code';
import { mobile, name, oneOf, place, upTo } from './cells';
import { faultOf, may, must } from './column';
import { Wrong, type Fault } from './fault';
import { onceOnly, type Checked, type Importing, type Row, type Sheet } from './sheet';

const LONGEST_UNIT = 40;

const kindWords = { member: ['党员', '在职党员'], volunteer: ['志愿者'] } as const;

const columns = {
  name: must('姓名', name, '王秀兰'),
  phone: must('电话', mobile, '13800138000', '手机', '手机号', '联系电话'),
  community: must('社区编码', place, '420583-01-03.V', '社区代码'),
  kind: may('类别', oneOf(kindWords), '党员', '身份'),
  orgUnit: may('工作单位', upTo(LONGEST_UNIT), '县第一中学', '单位'),
};

/** A line of a community's roster (花名册). */
export interface MemberRecord {
  name: string;
  phone: string;
  community: RegionPath;
  kind: 'member' | 'volunteer';
  orgUnit: string;
}

/** Rosters of members and volunteers, one person a line; of several communities if need be. */
export const members: Sheet<typeof columns, MemberRecord> = {
  columns,
  check(rows, importing) {
    const twice = onceOnly();
    const names = new Map<string, string>();
    const faults: Fault[] = [];
    const checked: Checked<MemberRecord>[] = [];
    for (const row of rows) {
      const { line, values } = row;
      const { phone, community } = values;
      const wrong = wrongIn(row, importing);
      if (twice(`${community}${phone}`)) wrong.push(faultOf(line, '电话', new Wrong('doubledPerson'), phone));
      else if ((names.get(phone) ?? values.name) !== values.name)
        wrong.push(faultOf(line, '姓名', new Wrong('anotherName'), values.name));
      names.set(phone, values.name);
      faults.push(...wrong);
      const record = { ...values, kind: values.kind ?? 'member', orgUnit: values.orgUnit ?? '' } as const;
      const needs = [{ path: community, column: columns.community.title, kind: 'unknownPlace' } as const];
      if (wrong.length === 0) checked.push({ line, record, needs });
    }
    return { checked, faults };
  },
  write: ({ community, kind, ...said }) => ({
    ...said,
    community: codeOf(community),
    kind: kindWords[kind][0],
  }),
};

function wrongIn({ line, values: { community } }: Row<typeof columns>, importing: Importing): Fault[] {
  const wrong = (kind: 'wrongLevel' | 'outside') => [faultOf(line, columns.community.title, new Wrong(kind))];
  if (levelOf(community) !== 'community') return wrong('wrongLevel');
  return contains(importing.place, community) ? [] : wrong('outside');
}
