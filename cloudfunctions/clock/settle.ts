import { MOST_ATTEMPTS, MOST_DOUBTS, meaningOf, retryAt } from '@core/domain/notify/outcome';
import type { Message, PushFailure } from '../kit/documents';
import { logFailure } from '../kit/log';
import type { Pushed } from '../kit/wechat';
import { commit, type Tx } from '../kit/transaction';
import { callInstead } from './callInstead';
import { spendCredit, type Spent } from './credits';

/**
 * What came of a try. `stopped`: nobody gets anything now; `unsure`: WeChat did not say; `hopeless`: that happened too
 * often before to try once more.
 */
export type Outcome =
  | { kind: 'past' | 'muted' | 'stopped' | 'noCredit' | 'unsure' | 'hopeless' }
  | { kind: 'answered'; pushed: Pushed; templateId: string };

type Settled = Pick<Message, 'push' | 'nextAt' | 'attempts' | 'doubts' | 'failure'>;

/** Waits between tries of a note: what WeChat said is known here alone, and lost with this process. */
const PAUSES = [200, 600, 1500];

/**
 * Notes what came of a try and what it used up, in one transaction; a row only while it is still this sender's: a later
 * word may have set it back to be sent. It may be repeated: what has been noted is noted and paid for once.
 */
export async function settle(
  rows: readonly Message[],
  outcome: Outcome,
  until: number,
  now: number,
): Promise<void> {
  if (rows.length === 0) return;
  const told = rows.map((row) => ({ row, as: settled(row, outcome, now) }));
  const note = async (tx: Tx): Promise<void> => {
    let noted = false;
    for (const { row, as } of told) {
      const message = await tx.get('messages', row._id);
      if (message?.push !== 'sending' || message.nextAt !== until) continue;
      noted = true;
      const { failure: _before, ...rest } = message;
      await tx.put('messages', { ...rest, ...as });
      if (cannotRing(as)) await callInstead(tx, message, now);
    }
    if (noted) await spend(tx, rows, outcome);
  };
  await patiently(() => commit(note));
  for (const { as } of told)
    if (as.push === 'failed') logFailure('push', new Error(`given up: ${JSON.stringify(as.failure)}`));
}

async function patiently(work: () => Promise<void>): Promise<void> {
  for (const pause of PAUSES) {
    try {
      await work();
      return;
    } catch (error) {
      logFailure('push note', error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await work();
}

const cannotRing = ({ push }: Settled): boolean =>
  push === 'noCredit' || push === 'refused' || push === 'failed';

/** How a row stands after a try. What WeChat said plainly leaves no doubt behind. */
function settled({ nextAt, attempts, doubts = 0 }: Message, outcome: Outcome, now: number): Settled {
  const tried = attempts + 1;
  if (outcome.kind === 'stopped') return { push: 'pending', nextAt, attempts, doubts };
  const failure = { code: 'unsure' } as const;
  if (outcome.kind === 'hopeless') return givenUp(attempts, failure, now, doubts);
  if (outcome.kind === 'unsure') {
    if (doubts + 1 >= MOST_DOUBTS) return givenUp(tried, failure, now, doubts + 1);
    return { push: 'pending', nextAt: retryAt(tried, now), attempts: tried, doubts: doubts + 1, failure };
  }
  const plain = { nextAt: now, attempts: tried, doubts };
  if (outcome.kind !== 'answered') return { ...plain, push: outcome.kind };
  const meaning = meaningOf(outcome.pushed.code);
  if (meaning === 'sent') return { ...plain, push: 'sent' };
  if (meaning === 'refused' || meaning === 'switchedOff') return { ...plain, push: 'refused' };
  if (meaning === 'never' || tried >= MOST_ATTEMPTS) return givenUp(tried, outcome.pushed, now, doubts);
  return { ...plain, push: 'pending', nextAt: retryAt(tried, now), failure: outcome.pushed };
}

const givenUp = (attempts: number, failure: PushFailure, now: number, doubts: number): Settled => ({
  ...{ push: 'failed', nextAt: now, attempts, doubts, failure },
});

const spentBy = { sent: 'one', refused: 'none', switchedOff: 'nothing' } as const;

/** A message that arrived used one credit up; a refusal shows that none was left. */
async function spend(tx: Tx, [first]: readonly Message[], outcome: Outcome): Promise<void> {
  if (!first || outcome.kind !== 'answered') return;
  const meaning = meaningOf(outcome.pushed.code);
  const spent: Spent | undefined =
    meaning === 'sent' || meaning === 'refused' || meaning === 'switchedOff' ? spentBy[meaning] : undefined;
  if (spent) await spendCredit(tx, first.to, outcome.templateId, spent);
}

/** A row that was left behind too often: WeChat may have delivered it twice, and is not asked a third time. */
export const isHopeless = ({ doubts = 0 }: Message): boolean => doubts >= MOST_DOUBTS;
