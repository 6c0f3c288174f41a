import { telling } from '@core/contract/telling';
import { thanks } from '@core/contract/thanks';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { callList } from '../handlers/call.list';
import { callNote } from '../handlers/call.note';
import { callRing } from '../handlers/call.ring';
import { thanksGet } from '../handlers/thanks.get';
import { thanksHelper } from '../handlers/thanks.helper';
import { thanksLeaders } from '../handlers/thanks.leaders';
import { thanksMyBirthday } from '../handlers/thanks.myBirthday';
import { thanksSend } from '../handlers/thanks.send';
import { thanksSoon } from '../handlers/thanks.soon';
import { thanksTellBirthday } from '../handlers/thanks.tellBirthday';
import { unsentAgain } from '../handlers/unsent.again';
import { unsentList } from '../handlers/unsent.list';

type Nouns = 'call' | 'thanks' | 'unsent';

export const contract: ContractOf<Nouns> = { ...telling, ...thanks };

/** What could not be pushed: whom to ring, and what to send again; and words of thanks. */
export const handlers: HandlersOf<Nouns> = {
  'call.list': callList,
  'call.note': callNote,
  'call.ring': callRing,
  'thanks.get': thanksGet,
  'thanks.helper': thanksHelper,
  'thanks.leaders': thanksLeaders,
  'thanks.myBirthday': thanksMyBirthday,
  'thanks.send': thanksSend,
  'thanks.soon': thanksSoon,
  'thanks.tellBirthday': thanksTellBirthday,
  'unsent.again': unsentAgain,
  'unsent.list': unsentList,
};
