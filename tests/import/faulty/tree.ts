import { csv, type Faulty } from './case';

const title = '编码,名称,小区,电话,相邻网格,顺序';
const table = 'tree' as const;
/** A line under the titles, faulty in one way. */
const line = (cells: string) => csv(title, cells);

/** Faults of trees and of first lines. */
export const trees: Faulty[] = [
  { fault: 'wrongHeader', table, file: csv('a,b,c', '1,2,3'), line: 1, column: '', says: '编码、名称' },
  { fault: 'missingColumn', table, file: csv('编码,小区', '990001-01-01,'), line: 1, column: '名称' },
  {
    fault: 'doubledColumn',
    table,
    file: csv('编码,名称,地点名称', '990001-01-01,甲,乙'),
    line: 1,
    column: '地点名称',
  },
  { fault: 'unknownColumn', table, file: csv('编码,名称,备注', '990001-01-01,甲,'), line: 1, column: '备注' },
  { fault: 'noRows', table, file: csv(title), line: 1, column: '' },
  { fault: 'extraCell', table, file: line('990001-01-01,桂花巷,,,,1,多的'), line: 2, column: '第 7 列' },
  { fault: 'empty', table, file: line('990001-01-01,,,,,'), line: 2, column: '名称', says: '不能空着' },
  {
    fault: 'tooLong',
    table,
    file: line(`990001-01-01,${'长'.repeat(31)},,,,`),
    line: 2,
    column: '名称',
    says: '最多 30 个字',
  },
  { fault: 'badCharacter', table, file: line('990001-01-01,桂花\u0007巷,,,,'), line: 2, column: '名称' },
  {
    fault: 'badCode',
    table,
    file: line('桂花巷,桂花巷,,,,'),
    line: 2,
    column: '编码',
    says: '现在是 桂花巷',
  },
  { fault: 'badCheck', table, file: line('990001-01-01.A,桂花巷,,,,'), line: 2, column: '编码' },
  { fault: 'badPhone', table, file: line('990001-01-01,桂花巷,,12345,,'), line: 2, column: '电话' },
  {
    fault: 'badNumber',
    table,
    file: line('990001-01-01,桂花巷,,,,第一'),
    line: 2,
    column: '顺序',
    says: '1—9999',
  },
  { fault: 'wrongLevel', table, file: line('990001-01-01,桂花巷,桂苑小区,,,'), line: 2, column: '小区' },
  {
    fault: 'doubledPlace',
    table,
    file: csv(title, '990001-01-01,甲,,,,', '990001-01-01,乙,,,,'),
    line: 3,
    column: '编码',
  },
  { fault: 'noParent', table, file: line('990001-01-77-001,一网格,,,,'), line: 2, column: '编码' },
  { fault: 'outside', table, file: line('110101-01,东华门街道,,,,'), line: 2, column: '编码' },
  {
    fault: 'notNeighbour',
    table,
    file: line('990001-01-01-001,一网格,,,990001-01-01-099,'),
    line: 2,
    column: '相邻网格',
  },
];
