import type { Role } from '@core/domain/people/person';
import type { Helper } from '@core/domain/routing/helper';
import type { Face } from '../seeding';
import { HOME_COMMUNITY, NEXT_COMMUNITY, TENANT } from './places';

const grid = (g: number) => `${HOME_COMMUNITY}${String(g).padStart(3, '0')}/`;
const door = (building: number, stairwell: number, household: number) =>
  `${grid(Math.ceil(building / 2))}${String(building).padStart(2, '0')}/${stairwell}/${household}/`;
const nextDoor = (household: number) => `${NEXT_COMMUNITY}001/01/1/${household}/`;

/** Somebody with a name in the demo town. */
export interface Actor {
  id: string;
  name: string;
  phone: string;
  home: string;
  face: Face;
  title: string;
  elder?: boolean;
  grants?: { role: Role; scope: string }[];
  helper?: Pick<Helper, 'kind'> & Partial<Helper>;
}

const resident = (id: string, name: string, phone: string, home: string, title = '居民'): Actor => ({
  id,
  name,
  phone,
  home,
  title,
  face: 'resident',
});

const member = (
  id: string,
  name: string,
  phone: string,
  home: string,
  title: string,
  more: Partial<Helper> = {},
): Actor => ({
  ...resident(id, name, phone, home, title),
  face: 'member',
  helper: { kind: 'member', ...more },
});

const staff = (
  id: string,
  name: string,
  phone: string,
  title: string,
  role: Role,
  ...scopes: string[]
): Actor => ({
  ...resident(id, name, phone, door(1, 1, 101), title),
  face: 'staff',
  grants: scopes.map((scope) => ({ role, scope })),
});

/** The people of the three phones, and those beside them. The first of each face is shown first. */
export const cast: Actor[] = [
  resident('wang', '王秀兰', '13812342046', door(6, 2, 302)),
  { ...resident('zhang', '张桂芳', '13800001101', door(3, 1, 101), '居民，用大字'), elder: true },
  resident('he', '何秀英', '13800001102', door(5, 1, 501)),
  resident('tian', '田晓明', '13800001103', door(8, 2, 402), '居民，家里有学生'),
  resident('ding', '丁国平', '13800001104', nextDoor(101), '竹叶巷居民'),

  member('chen', '陈志远', '13800001201', door(6, 1, 201), '在职党员，电工', {
    skills: ['维修'],
    asked: 6,
    yes: 4,
    stars: { sum: 19, count: 4 },
  }),
  member('zhao', '赵敏', '13800001202', door(5, 2, 301), '在职党员，懂法律', {
    skills: ['法律'],
    asked: 8,
    yes: 3,
  }),
  member('liu', '刘建军', '13800001203', door(6, 3, 601), '在职党员，没留提醒次数', { credits: 0 }),
  member('zhouting', '周婷', '13800001204', door(4, 1, 402), '在职党员，心理咨询师', { skills: ['心理'] }),
  member('wulei', '吴磊', '13800001205', door(7, 1, 102), '在职党员，老师', {
    skills: ['辅导'],
    asked: 4,
    yes: 2,
  }),
  { ...member('xu', '许永福', '13800001206', door(6, 2, 101), '志愿者'), helper: { kind: 'volunteer' } },
  member('feng', '冯强', '13800001207', nextDoor(201), '竹叶巷在职党员', { skills: ['维修'] }),

  staff('limin', '李敏', '13800001301', '社区工作者', 'communityStaff', HOME_COMMUNITY),
  staff('sunli', '孙丽', '13800001302', '网格支部书记', 'branchSecretary', grid(3), grid(4)),
  staff('hejun', '何军', '13800001303', '网格支部书记', 'branchSecretary', grid(1), grid(2)),
  staff('zhou', '周建华', '13800001304', '社区书记', 'communitySecretary', HOME_COMMUNITY),
  staff('zheng', '郑涛', '13800001305', '街道', 'streetStaff', `${TENANT}01/`),
  staff('denghong', '邓红', '13800001306', '竹叶巷社区工作者', 'communityStaff', NEXT_COMMUNITY),
];

/** Opens the app for the first time: nobody knows this openid yet. */
export const newcomer = {
  openid: 'newcomer',
  name: '新邻居',
  face: 'resident',
  title: '第一次打开',
} as const;
