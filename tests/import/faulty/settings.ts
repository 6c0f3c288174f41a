import { codeOf } from '@core/domain/place/code';
import { csv, type Faulty } from './case';

const home = codeOf('990001/01/01/');
const open = (...lines: string[]) => csv('社区编码,开门,关门,星期,休息日,补班日', ...lines);

const title = '编号,名称,老人叫法,分类,图标,一句话,做什么,不做什么,例子,怎么办,转介单位,转介电话,问题1,问题2';
/** A service that is in order but for what is put into it. */
const service = (
  change: Partial<Record<'id' | 'elder' | 'icon' | 'how' | 'to' | 'first' | 'second', string>>,
) => {
  const {
    id = 'books',
    elder = '借书看报',
    icon = 'wrench',
    how = '约时间',
    to = '',
    first = '',
    second = '',
  } = change;
  return `${id},送书上门,${elder},日常,${icon},借书 还书,送书来,不卖书,想看书,${how},${to},,${first},${second}`;
};
const menu = (...lines: string[]) => csv(title, ...lines);

const tooMany = Array.from(
  { length: 61 },
  (_, n) =>
    `2027-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + Math.floor(n / 12) * 4).padStart(2, '0')}`,
);
const wholeMonth = Array.from({ length: 30 }, (_, n) => `2027-04-${String(n + 1).padStart(2, '0')}`);

/** Faults of opening hours. */
export const openings: Faulty[] = [
  { fault: 'badTime', table: 'hours', file: open(`${home},八点半,18:00,12345,,`), line: 2, column: '开门' },
  { fault: 'badWeekday', table: 'hours', file: open(`${home},8:30,18:00,周八,,`), line: 2, column: '星期' },
  {
    fault: 'hoursReversed',
    table: 'hours',
    file: open(`${home},18:00,8:30,12345,,`),
    line: 2,
    column: '关门',
  },
  { fault: 'shortDay', table: 'hours', file: open(`${home},8:30,9:00,12345,,`), line: 2, column: '关门' },
  {
    fault: 'closedAndOpened',
    table: 'hours',
    file: open(`${home},8:30,18:00,12345,2026-12-01,2026-12-01`),
    line: 2,
    column: '补班日',
  },
  {
    fault: 'tooManyDays',
    table: 'hours',
    file: open(`${home},8:30,18:00,12345,${tooMany.join('、')},`),
    line: 2,
    column: '休息日',
  },
  {
    fault: 'longClosed',
    table: 'hours',
    file: open(`${home},8:30,18:00,12345,${wholeMonth.join('、')},`),
    line: 2,
    column: '休息日',
  },
  {
    fault: 'doubledHours',
    table: 'hours',
    file: open(`${home},8:30,18:00,12345,,`, `${home},9:00,18:00,12345,,`),
    line: 3,
    column: '社区编码',
  },
];

/** Faults of menus. */
export const services: Faulty[] = [
  { fault: 'badId', table: 'menu', file: menu(service({ id: '借书' })), line: 2, column: '编号' },
  { fault: 'badIcon', table: 'menu', file: menu(service({ icon: '书本' })), line: 2, column: '图标' },
  {
    fault: 'badQuestion',
    table: 'menu',
    file: menu(service({ first: '哪种书|选择:只有一个' })),
    line: 2,
    column: '问题1',
  },
  {
    fault: 'twice',
    table: 'menu',
    file: menu(service({ first: '哪种书', second: '哪种书' })),
    line: 2,
    column: '问题2',
  },
  {
    fault: 'notPlain',
    table: 'menu',
    file: menu(service({ elder: 'VIP借书' })),
    line: 2,
    column: '老人叫法',
  },
  {
    fault: 'notReferred',
    table: 'menu',
    file: menu(service({ to: '县图书馆' })),
    line: 2,
    column: '转介单位',
  },
  { fault: 'doubledItem', table: 'menu', file: menu(service({}), service({})), line: 3, column: '编号' },
];
