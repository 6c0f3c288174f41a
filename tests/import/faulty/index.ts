import type { Faulty } from './case';
import { files } from './files';
import { holdings, rosters } from './people';
import { openings, services } from './settings';
import { trees } from './tree';

/** Every documented kind of faulty table, at least one of each. */
export const faulty: readonly Faulty[] = [
  ...files,
  ...trees,
  ...rosters,
  ...holdings,
  ...openings,
  ...services,
];
