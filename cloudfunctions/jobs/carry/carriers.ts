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
}

function carrier<C extends Columns, R>(sheet: Sheet<C, R>, plan: Plan<R>): Carrier {
  return {
    columns: sheet.columns,
    read: (lines, importing) => readSheet(sheet, lines, importing),
    // Only what `read` of the same carrier gave out comes back, sealed by us in between.
    plan: (checked, carrying) => plan(checked as readonly Checked<R>[], carrying),
  };
}

export const carriers: Readonly<Record<ImportKind, Carrier>> = {
  tree: carrier(tree, planTree),
  members: carrier(members, planMembers),
  holders: carrier(holders, planHolders),
  menu: carrier(menu, planMenu),
  hours: carrier(hours, planHours),
};
