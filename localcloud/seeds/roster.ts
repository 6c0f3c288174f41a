import { blindPhone } from '../../cloudfunctions/kit/blindIndex';
import type { RosterRow } from '../../cloudfunctions/kit/documents';
import { idOf } from '../../cloudfunctions/kit/ids';
import { initialsTokens, nameTokens } from '../../cloudfunctions/kit/nameTokens';
import { sealOnRoster } from '../../cloudfunctions/kit/personal';
import { HOME_COMMUNITY } from './places';

interface Line {
  name: string;
  /** Of its pinyin; the import works them out by itself. */
  initials: string;
  phone: string;
  orgUnit: string;
  /** Who he is and where he lives, once registered. */
  personId?: string;
  building?: string;
}

const building = (grid: number, number: number) => `${HOME_COMMUNITY}00${grid}/0${number}/`;
const registered = (personId: string, grid: number, number: number) => ({
  personId,
  building: building(grid, number),
});

/** Members of 桂花巷 as their units named them: some of the cast, and three who have not registered yet. */
const lines: Line[] = [
  {
    name: '陈志远',
    initials: 'czy',
    phone: '13800001201',
    orgUnit: '青石县供电公司',
    ...registered('chen', 3, 6),
  },
  {
    name: '赵敏',
    initials: 'zm',
    phone: '13800001202',
    orgUnit: '青石县司法局',
    ...registered('zhao', 3, 5),
  },
  {
    name: '刘建军',
    initials: 'ljj',
    phone: '13800001203',
    orgUnit: '青石县交通局',
    ...registered('liu', 3, 6),
  },
  {
    name: '周婷',
    initials: 'zt',
    phone: '13800001204',
    orgUnit: '青石县中医院',
    ...registered('zhouting', 2, 4),
  },
  {
    name: '吴磊',
    initials: 'wl',
    phone: '13800001205',
    orgUnit: '青石县第一中学',
    ...registered('wulei', 4, 7),
  },
  { name: '林洁', initials: 'lj', phone: '13800001401', orgUnit: '青石县人民医院' },
  { name: '高志明', initials: 'gzm', phone: '13800001501', orgUnit: '青石县水利局' },
  { name: '孟雪', initials: 'mx', phone: '13800001502', orgUnit: '青石县图书馆' },
];

/** The unit a member of the cast comes from; of everybody else it is made up. */
export const unitOf = (personId: string): string =>
  lines.find((line) => line.personId === personId)?.orgUnit ?? '青石县机关';

/** The roster of the first community. Whoever opens the app for the first time may register as 高志明. */
export function rosterOf(): RosterRow[] {
  return lines.map(({ name, initials, phone, orgUnit, ...who }) => {
    const _id = idOf('roster', HOME_COMMUNITY, phone);
    const tokens = [...nameTokens(name, HOME_COMMUNITY), ...initialsTokens(initials, HOME_COMMUNITY)];
    const sealed = sealOnRoster({ name, phone }, _id);
    const shown = {
      community: HOME_COMMUNITY,
      orgUnit,
      kind: 'member' as const,
      phoneKey: blindPhone(phone),
    };
    return { _id, ...shown, sealed, tokens, ...who };
  });
}
