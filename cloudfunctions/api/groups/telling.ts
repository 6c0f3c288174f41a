import type { HandlersOf } from '../../kit/handler';
import { callList } from '../handlers/call.list';
import { callNote } from '../handlers/call.note';
import { callRing } from '../handlers/call.ring';
import { unsentAgain } from '../handlers/unsent.again';
import { unsentList } from '../handlers/unsent.list';

/** What could not be pushed: whom to ring, and what to send again. */
export const telling: HandlersOf<'call' | 'unsent'> = {
  'call.list': callList,
  'call.note': callNote,
  'call.ring': callRing,
  'unsent.again': unsentAgain,
  'unsent.list': unsentList,
};
