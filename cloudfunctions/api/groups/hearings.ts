import { hearing } from '@core/contract/hearing';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { hearingBegin } from '../handlers/hearing.begin';
import { hearingCancel } from '../handlers/hearing.cancel';
import { hearingClose } from '../handlers/hearing.close';
import { hearingConclude } from '../handlers/hearing.conclude';
import { hearingDesk } from '../handlers/hearing.desk';
import { hearingEnd } from '../handlers/hearing.end';
import { hearingGet } from '../handlers/hearing.get';
import { hearingLacksQuorum } from '../handlers/hearing.lacksQuorum';
import { hearingList } from '../handlers/hearing.list';
import { hearingOpen } from '../handlers/hearing.open';
import { hearingPostpone } from '../handlers/hearing.postpone';
import { hearingReschedule } from '../handlers/hearing.reschedule';
import { hearingSave } from '../handlers/hearing.save';
import { hearingSchedule } from '../handlers/hearing.schedule';

export const contract: ContractOf<'hearing'> = hearing;

/** Sessions, and what is booked for them. */
export const handlers: HandlersOf<'hearing'> = {
  'hearing.begin': hearingBegin,
  'hearing.cancel': hearingCancel,
  'hearing.close': hearingClose,
  'hearing.conclude': hearingConclude,
  'hearing.desk': hearingDesk,
  'hearing.end': hearingEnd,
  'hearing.get': hearingGet,
  'hearing.lacksQuorum': hearingLacksQuorum,
  'hearing.list': hearingList,
  'hearing.open': hearingOpen,
  'hearing.postpone': hearingPostpone,
  'hearing.reschedule': hearingReschedule,
  'hearing.save': hearingSave,
  'hearing.schedule': hearingSchedule,
};
