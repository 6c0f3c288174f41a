import { reads } from '../../kit/handler';
import { showResolution } from '../resolving';

/** What a session resolved, for whom it may be read by. */
export const resolutionGet = reads('resolution.get', ({ id: hearingId }, call) =>
  showResolution({ hearingId }, call),
);
