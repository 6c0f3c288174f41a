import { hearing } from '@core/contract/hearing';
import { seats } from '@core/contract/seat';
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
import { seatAnswer } from '../handlers/seat.answer';
import { seatArrive } from '../handlers/seat.arrive';
import { seatBook } from '../handlers/seat.book';
import { seatBookFor } from '../handlers/seat.bookFor';
import { seatCancel } from '../handlers/seat.cancel';
import { seatList } from '../handlers/seat.list';
import { seatMine } from '../handlers/seat.mine';
import { seatPools } from '../handlers/seat.pools';

export const contract: ContractOf<'hearing' | 'seat'> = { ...hearing, ...seats };

/** Sessions, and what is booked for them. */
export const handlers: HandlersOf<'hearing' | 'seat'> = {
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
  'seat.answer': seatAnswer,
  'seat.arrive': seatArrive,
  'seat.book': seatBook,
  'seat.bookFor': seatBookFor,
  'seat.cancel': seatCancel,
  'seat.list': seatList,
  'seat.mine': seatMine,
  'seat.pools': seatPools,
};
