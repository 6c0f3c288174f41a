import { reads } from '../../kit/handler';
import { showMinutes } from '../minuteViews';

export const minutesGet = reads('minutes.get', ({ id, edition }, call) =>
  showMinutes({ hearingId: id, ...(edition === undefined ? {} : { edition: String(edition) }) }, call),
);
