import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { showResolution } from '../resolving';

/** 公示 is over and everything has been answered: it stands. */
export const resolutionUphold = acts(
  'resolution.uphold',
  (which, call) => changeHearing(call, { action: 'resolution.uphold', act: 'uphold', ...which }),
  showResolution,
);
