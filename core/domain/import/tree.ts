import { contains, levelOf, levels, type Level, type RegionPath } from '../place/region';
import { codeOf } from '../place/code';
import { newPlace, phone, several, upTo, wholeNumber } from './cells';
import { faultOf, may, must, type ValuesOf } from './column';
import { Wrong, type Fault } from './fault';
import { onceOnly, type Checked, type Importing, type Need, type Row, type Sheet } from './sheet';

const LONGEST_NAME = 30;
const LONGEST_ESTATE = 20;
const MOST_SIBLINGS = 9999;

const columns = {
  path: must('编码', newPlace, '420583-01-03-012-06', '地点编码', '代码'),
  name: must('名称', upTo(LONGEST_NAME), '6 栋', '地点名称'),
  estate: may('小区', upTo(LONGEST_ESTATE), '桂苑小区', '小区名称'),
  phone: may('电话', phone, '66550123', '值班电话', '联系电话'),
  neighbours: may('相邻网格', several(newPlace), '420583-01-03-011'),
  order: may('顺序', wholeNumber(1, MOST_SIBLINGS), '6', '排序', '序号'),
};
type Values = ValuesOf<typeof columns>;

/** A place as a table has it. What a table does not say stays as it is. */
export type PlaceRecord = Values & { level: Level; parent: RegionPath };

/**
 * The region tree, one place a line. Places are applied from the innermost outwards: a new place is reached through
 * the one around it alone, so nothing of it is seen before all of it is there.
 */
export const tree: Sheet<typeof columns, PlaceRecord> = {
  columns,
  check(rows, importing) {
    const inFile = new Set(rows.map(({ values }) => values.path));
    const twice = onceOnly();
    const faults: Fault[] = [];
    const checked: Checked<PlaceRecord>[] = [];
    for (const row of rows) {
      const wrong = wrongIn(row, importing);
      if (twice(row.values.path)) wrong.push(faultOf(row.line, '编码', new Wrong('doubledPlace')));
      faults.push(...wrong);
      if (wrong.length === 0)
        checked.push({ line: row.line, record: recordOf(row.values), needs: needsOf(row.values, inFile) });
    }
    const depth = ({ record }: Checked<PlaceRecord>) => levels.indexOf(record.level);
    return { checked: checked.sort((a, b) => depth(b) - depth(a)), faults };
  },
  write: ({ path, name, estate = '', phone: number = '', neighbours = [], order = '' }) => ({
    ...{ path: codeOf(path), name, estate, phone: number, order: String(order) },
    neighbours: neighbours.map(codeOf).join('、'),
  }),
};

/** On which levels a column means something. */
const meant = {
  estate: ['building'],
  phone: ['tenant', 'street', 'community'],
  neighbours: ['grid'],
} as const satisfies Record<string, readonly Level[]>;

function wrongIn({ line, values }: Row<typeof columns>, { place }: Importing): Fault[] {
  const level = levelOf(values.path);
  if (!contains(place, values.path)) return [faultOf(line, columns.path.title, new Wrong('outside'))];
  const keys = ['estate', 'phone', 'neighbours'] as const;
  const misplaced = keys.filter(
    (key) => values[key] !== undefined && !meant[key].some((one) => one === level),
  );
  const faults = misplaced.map((key) => faultOf(line, columns[key].title, new Wrong('wrongLevel')));
  const strange = values.neighbours?.find((path) => levelOf(path) !== 'grid' || path === values.path);
  if (strange) faults.push(faultOf(line, columns.neighbours.title, new Wrong('notNeighbour'), strange));
  return faults;
}

function needsOf({ path, neighbours = [] }: Values, inFile: ReadonlySet<RegionPath>): Need[] {
  const parent = parentOf(path);
  const around: Need[] =
    parent === '' ? [] : [{ path: parent, column: columns.path.title, kind: 'noParent' }];
  const beside = neighbours.map((one): Need => ({
    path: one,
    column: columns.neighbours.title,
    kind: 'notNeighbour',
  }));
  return [...around, ...beside].filter((need) => !inFile.has(need.path));
}

const parentOf = (path: RegionPath): RegionPath => path.replace(/[^/]+\/$/, '');

const recordOf = (values: Values): PlaceRecord => ({
  ...values,
  level: levelOf(values.path),
  parent: parentOf(values.path),
});

/** Where a new place stands among its siblings: as the table says, else by its own number. */
export function positionOf({ path, order }: PlaceRecord): number {
  const own = Number(path.split('/').at(-2));
  return order ?? (Number.isInteger(own) ? Math.min(own, MOST_SIBLINGS) : MOST_SIBLINGS);
}
