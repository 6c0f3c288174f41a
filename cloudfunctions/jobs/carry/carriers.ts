import type { Columns } from '@core/domain/import/column';
import type { Fault } from '@core/domain/import/fault';
import { holders } from '@core/domain/import/holders';
import { hours } from '@core/domain/import/hours';
import type { ImportKind } from '@core/domain/import/kinds';
import { members } from '@core/domain/import/members';
import { menu } from '@core/domain/import/menu';
import { readSheet, type Checked, type Importing, type Sheet } from '@core/domain/import/sheet';
import type { Line } from '@core/domain/import/table';
import { tree } from '@core/domain/import/tree';
import { gatherHolders, gatherHours, gatherMembers, gatherMenu, gatherTree, type Gather } from './gather';
import type { Carrying, Plan, Planned } from './plan';
import { planHolders } from './planHolders';
import { planHours } from './planHours';
import { planMembers } from './planMembers';
import { planMenu } from './planMenu';
import { planTree } from './planTree';

/** How one kind of table is read and carried in; what its records are is known in here alone. */
interface Carrier {
  columns: Columns;
  read(lines: readonly Line[], importing: Importing): { checked: Checked<unknown>[]; faults: Fault[] };
  plan(checked: readonly Checked<unknown>[], carrying: Carrying): Promise<Planned>;
  /** What there is, as the cells of lines. */
  gather: Gather<string[]>;
}

function carrier<C extends Columns, R>(sheet: Sheet<C, R>, plan: Plan<R>, gather: Gather<R>): Carrier {
  const keys = Object.keys(sheet.columns);
  return {
    columns: sheet.columns,
    gather: async (place, after, now) => {
      const { records, next } = await gather(place, after, now);
      const written = records.map((record) => sheet.write(record));
      const rows = written.map((cells) => keys.map((key) => cells[key] ?? ''));
      return { records: rows, ...(next === undefined ? {} : { next }) };
    },
    read: (lines, importing) => readSheet(sheet, lines, importing),
    // Only what `read` of the same carrier gave out comes back, sealed by us in between.
    plan: (checked, carrying) => plan(checked as readonly Checked<R>[], carrying),
  };
}

export const carriers: Readonly<Record<ImportKind, Carrier>> = {
  tree: carrier(tree, planTree, gatherTree),
  members: carrier(members, planMembers, gatherMembers),
  holders: carrier(holders, planHolders, gatherHolders),
  menu: carrier(menu, planMenu, gatherMenu),
  hours: carrier(hours, planHours, gatherHours),
};
