import { dayOf } from '@core/domain/calendar/time';
import { meaningOf, pauseAfter, type Pause } from '@core/domain/notify/outcome';
import { logFailure } from '../kit/log';
import { noteOf } from '../kit/outbox';
import { find, put, remove } from '../kit/store';
import { SENDER } from '../kit/settings';
import type { Sender } from './sendTo';

const MOST_ADMINS = 10;

/**
 * What an answer means for everybody: that WeChat has had enough or does not know us stops the whole sender for a
 * while, longer each time; the first message that passes lets it run again. Answers whether it was stopped.
 */
export async function standStill(code: number, sender: Sender): Promise<boolean> {
  const meaning = meaningOf(code);
  if (meaning !== 'wait' && meaning !== 'broken') {
    if (sender.pause && meaning === 'sent') await runAgain(sender);
    return false;
  }
  // Others of this round have stopped it already: one round counts once.
  if (sender.stopped) return true;
  sender.stopped = true;
  const pause = pauseAfter(sender.pause, meaning, code, sender.now);
  await put('pauses', { _id: SENDER, ...pause });
  if (meaning === 'broken') await alarm(pause, sender.now);
  return true;
}

async function runAgain(sender: Sender): Promise<void> {
  sender.pause = undefined;
  await remove('pauses', { _id: SENDER });
}

/** Tells those who can mend it, in the inbox, once a day: WeChat itself cannot ring anybody now. */
async function alarm({ code }: Pause, now: number): Promise<void> {
  logFailure('push', new Error(`WeChat takes no messages from us: ${code}`));
  const admins = await find('grants', { role: 'admin' }, MOST_ADMINS);
  const day = Number(dayOf(now).replaceAll('-', ''));
  for (const { personId: to } of admins) {
    const told = { to, about: 'pushBroken', title: `微信回的是 ${code}`, icon: 'bell-ringing' } as const;
    await put('messages', { ...noteOf({ ...told, subject: SENDER, version: day }, now), push: 'past' });
  }
}
