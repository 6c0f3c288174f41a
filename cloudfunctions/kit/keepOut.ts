import { MINUTE } from '@core/domain/calendar/time';
import { streamOf } from '@core/domain/live/show';
import { forbidStream } from './live';

/** A camera that comes back by itself would be on air again at once; a host who means to has time left. */
const KEPT_OUT = MINUTE;

/** Cuts the picture of a show off, and keeps its camera out for a minute. @throws LiveUnsure when that is not sure. */
export const keepOut = (showId: string, now: number): Promise<void> =>
  forbidStream(streamOf(showId), now + KEPT_OUT, now);
