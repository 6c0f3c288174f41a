import { DAY } from '@core/domain/calendar/time';
import { acts } from '../../kit/handler';
import { recordingEndings } from '../../kit/recording';
import { refused } from '../../kit/refused';
import { count, moreThan } from '../../kit/store';
import { makeRoom, showRoom } from '../uploading';

/** Of files in a day, pictures among them. */
const MOST_A_DAY = 80;

/** A place for one recording; it belongs to who asked for it until it is sent as a line. */
export const talkVoice = acts(
  'talk.voice',
  async ({ type }, call) => {
    const today = await count('files', { ownerId: call.id, at: moreThan(call.now - DAY) });
    return today >= MOST_A_DAY
      ? refused('TOO_MANY_VOICES')
      : makeRoom(call, 'voices', recordingEndings[type]);
  },
  ({ id = '' }) => showRoom(id),
);
