import type { Action } from '@core/contract';
import type { Subject } from '../subject';
import { comment } from './comment';
import { gathering } from './gathering';
import { grant } from './grant';
import { hearing } from './hearing';
import { meeting } from './meeting';
import { home } from './home';
import { menu } from './menu';
import { mode } from './mode';
import { notice } from './notice';
import { oneself } from './oneself';
import { order } from './order';
import { place } from './place';
import { post } from './post';
import { register } from './register';
import { resolution } from './resolution';
import { seat } from './seat';
import { show } from './show';
import { slip } from './slip';
import { serviceDay } from './serviceDay';
import { statistics } from './statistics';
import { telling } from './telling';
import { survey } from './survey';
import { thanks } from './thanks';
import { topic } from './topic';
import { transfer } from './transfer';
import { unit } from './unit';
import { vote } from './vote';
import { wish } from './wish';

/** For every action of the contract a call about one of its subjects: one that is missing does not compile. */
export const subjects: { readonly [A in Action]: Subject<A> } = {
  ...oneself,
  ...home,
  ...register,
  ...order,
  ...seat,
  ...slip,
  ...menu,
  ...mode,
  ...hearing,
  ...meeting,
  ...resolution,
  ...vote,
  ...notice,
  ...survey,
  ...post,
  ...place,
  ...telling,
  ...thanks,
  ...transfer,
  ...serviceDay,
  ...statistics,
  ...topic,
  ...comment,
  ...unit,
  ...wish,
  ...grant,
  ...gathering,
  ...show,
};
