import type { Ms } from '@core/domain/calendar/time';
import { now as readClock } from '../kit/clock';
import type { JobKind, JobRow } from '../kit/documents';
import { change } from '../kit/store';
import { countVote } from './countVote';
import { exportTable } from './exportTable';
import { followOrders } from './followOrders';
import { forgetPerson } from './forget';
import { reckonFigures } from './figures';
import { applyImport } from './importApply';
import { checkImport } from './importCheck';
import { tellOfHearing } from './hearingTell';
import { tellOfMode } from './modeFanOut';
import { moveBuilding } from './moveBuilding';
import { tellOfNotice } from './noticeFanOut';
import { tellOfShow } from './showTell';
import { tellOfTopic } from './topicTell';
import { tellOfVote } from './voteTell';
import { archiveHearing } from './print/archiveHearing';
import { printNotice } from './print/printNotice';
import { printSlip } from './print/printSlip';
import { printSurvey } from './print/printSurvey';
import { printWish } from './print/printWish';
import { printWishBook } from './print/printWishBook';
import { copyMyData } from './mydata';
import { restaffOrders } from './restaffOrders';
import { forgetOld } from './retention';
import { endServiceDay } from './serviceDay/end';
import { matchServiceDay } from './serviceDay/match';
import { rotateKeys } from './rotate';
import { countOrders } from './statistics/countOrders';
import { tryRules } from './whatIf/tryRules';

/** One slice of long work: at most a hundred documents; where the next one begins, or that none is left. */
export interface Slice {
  cursor: string;
  done: number;
  finished: boolean;
  /** How much there is in all, once it is known. */
  total?: number;
  result?: JobRow['result'];
}
/** Does one slice. It may be done again from the same cursor, so it must come to the same when it is. */
export type Work = (cursor: string, now: Ms, job: JobRow) => Promise<Slice>;

const kinds: Readonly<Record<JobKind, Work>> = {
  hearingTell: tellOfHearing,
  voteTell: tellOfVote,
  topicTell: tellOfTopic,
  showTell: tellOfShow,
  countVote,
  archiveHearing,
  mydata: copyMyData,
  forget: forgetPerson,
  rotate: rotateKeys,
  retention: forgetOld,
  figures: reckonFigures,
  statistics: countOrders,
  restaff: restaffOrders,
  follow: followOrders,
  move: moveBuilding,
  importCheck: checkImport,
  importApply: applyImport,
  export: exportTable,
  serviceDayMatch: matchServiceDay,
  serviceDayEnd: endServiceDay,
  modeFanOut: tellOfMode,
  printSlip,
  noticeFanOut: tellOfNotice,
  printNotice,
  printWish,
  printWishBook,
  printSurvey,
  whatIf: tryRules,
};

/**
 * Runs slices of a job until it is done or its turn is over. Each slice is noted by one conditional update: a job that
 * was cancelled, or that another instance took further, stops here; one that breaks off is resumed at its last note.
 */
export async function runSlices(job: JobRow, until: Ms): Promise<number> {
  let current = job;
  for (let more = true; more;) {
    const { cursor, total, result } = current;
    const slice = await kinds[job.kind](cursor, readClock(), current);
    const now = readClock();
    more = !slice.finished && now < until;
    const noted: Partial<JobRow> = {
      ...{ cursor: slice.cursor, progress: current.progress + slice.done, failures: 0 },
      state: slice.finished ? 'done' : 'running',
      ...(more ? {} : { nextAt: now }),
      ...withoutNone({ total: slice.total ?? total, result: slice.result ?? result }),
    };
    const mine = await change('jobs', { _id: job._id, state: 'running', cursor }, noted);
    more &&= mine > 0;
    current = { ...current, ...noted };
  }
  return current.progress - job.progress;
}

/** What is there of these; the database knows no `undefined`. */
const withoutNone = ({ total, result }: Pick<JobRow, 'total' | 'result'>): Partial<JobRow> => ({
  ...(total === undefined ? {} : { total }),
  ...(result === undefined ? {} : { result }),
});
