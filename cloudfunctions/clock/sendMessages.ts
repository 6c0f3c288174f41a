import { groupByPerson } from './batches';
import { inTurn } from '../kit/inTurn';
import { apart } from '../kit/apart';
import { atMost, find, one } from '../kit/store';
import { SENDER } from '../kit/settings';
import { sendTo, type Sender } from './sendTo';

/**
 * Sends what may go out now, person by person, so that what waits for one goes out together. While WeChat takes
 * nothing from anybody, nothing is tried.
 */
export async function sendMessages(now: number, slice: number, atOnce: number): Promise<number> {
  const pause = await one('pauses', SENDER);
  if (pause && pause.until > now) return 0;
  const [fresh, stuck] = await Promise.all([
    find('messages', { push: 'pending', nextAt: atMost(now) }, slice, ['nextAt', 'asc']),
    find('messages', { push: 'sending', nextAt: atMost(now) }, slice, ['nextAt', 'asc']),
  ]);
  const sender: Sender = { now, pause, stopped: false };
  const people = groupByPerson([...stuck, ...fresh]);
  return inTurn(people, atOnce, (rows) => apart('message', () => sendTo(rows, sender)));
}
