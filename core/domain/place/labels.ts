import type { Level } from './region';

/** What the levels are called where the tenant has not said otherwise. */
export const levelNames: Readonly<Record<Level, string>> = {
  tenant: '区县',
  street: '街道',
  community: '社区',
  grid: '网格',
  building: '楼栋',
  stairwell: '单元',
  household: '户',
};

/** What a level is called here: as the tenant says, else as everybody does. */
export function labelOf(level: Level, labels: Partial<Record<Level, string>> = {}): string {
  return labels[level] ?? levelNames[level];
}
