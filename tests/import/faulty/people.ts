import { codeOf } from '@core/domain/place/code';
import { csv, type Faulty } from './case';

const home = codeOf('990001/01/01/');
const grid = codeOf('990001/01/01/003/');
const building = codeOf('990001/01/01/003/06/');

const roster = (...lines: string[]) => csv('姓名,电话,社区编码,类别,工作单位', ...lines);
const posts = (...lines: string[]) => csv('姓名,电话,角色,地点编码,双楼长,任期起,任期止', ...lines);

/** Faults of rosters. */
export const rosters: Faulty[] = [
  {
    fault: 'badMobile',
    table: 'members',
    file: roster(`林洁,1380013,${home},党员,`),
    line: 2,
    column: '电话',
    says: '应为 11 位手机号，现在是 1380013',
  },
  {
    fault: 'badName',
    table: 'members',
    file: roster(`林洁1,13900000001,${home},党员,`),
    line: 2,
    column: '姓名',
  },
  {
    fault: 'noCheck',
    table: 'members',
    file: roster('林洁,13900000001,990001-01-01,党员,'),
    line: 2,
    column: '社区编码',
  },
  {
    fault: 'badChoice',
    table: 'members',
    file: roster(`林洁,13900000001,${home},群众,`),
    line: 2,
    column: '类别',
    says: '党员、志愿者',
  },
  {
    fault: 'wrongLevel',
    table: 'members',
    file: roster(`林洁,13900000001,${grid},党员,`),
    line: 2,
    column: '社区编码',
  },
  {
    fault: 'unknownPlace',
    table: 'members',
    file: roster(`林洁,13900000001,${codeOf('990001/01/77/')},党员,`),
    line: 2,
    column: '社区编码',
  },
  {
    fault: 'doubledPerson',
    table: 'members',
    file: roster(`林洁,13900000001,${home},,`, `林洁,139 0000 0001,${home},,`),
    line: 3,
    column: '电话',
  },
  {
    fault: 'anotherName',
    table: 'members',
    file: roster(`林洁,13900000001,${home},,`, `林杰,13900000001,${codeOf('990001/01/02/')},,`),
    line: 3,
    column: '姓名',
  },
  { fault: 'formula', table: 'members', file: roster(`=A1,13900000001,${home},,`), line: 2, column: '姓名' },
];

/** Faults of lists of who holds which place. */
export const holdings: Faulty[] = [
  {
    fault: 'badDate',
    table: 'holders',
    file: posts(`林洁,13900000001,网格员,${grid},,2026-02-30,`),
    line: 2,
    column: '任期起',
  },
  {
    fault: 'termReversed',
    table: 'holders',
    file: posts(`林洁,13900000001,网格员,${grid},,2028-01-01,2027-01-01`),
    line: 2,
    column: '任期止',
  },
  {
    fault: 'termOver',
    table: 'holders',
    file: posts(`林洁,13900000001,网格员,${grid},,2020-01-01,2021-01-01`),
    line: 2,
    column: '任期止',
  },
  {
    fault: 'termTooLong',
    table: 'holders',
    file: posts(`林洁,13900000001,网格员,${grid},,2026-01-01,2046-01-01`),
    line: 2,
    column: '任期止',
  },
  {
    fault: 'roleNotHere',
    table: 'holders',
    file: posts(`林洁,13900000001,网格员,${building},,,`),
    line: 2,
    column: '角色',
  },
  {
    fault: 'needsSecond',
    table: 'holders',
    file: posts(`林洁,13900000001,街道,${codeOf('990001/01/')},,,`),
    line: 2,
    column: '角色',
  },
  {
    fault: 'notGivable',
    table: 'holders',
    file: posts(`林洁,13900000001,社区书记,${home},,,`),
    line: 2,
    column: '角色',
  },
  {
    fault: 'pairMissing',
    table: 'holders',
    file: posts(`林洁,13900000001,楼长,${building},,,`),
    line: 2,
    column: '双楼长',
  },
  {
    fault: 'pairNotHere',
    table: 'holders',
    file: posts(`林洁,13900000001,网格员,${grid},在职,,`),
    line: 2,
    column: '双楼长',
  },
  {
    fault: 'nameDiffers',
    table: 'holders',
    file: posts(`李明,13800001301,网格员,${grid},,,`),
    line: 2,
    column: '姓名',
  },
];
