import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE } from '@core/domain/calendar/time';
import { sendMessages } from '../../cloudfunctions/clock/sendMessages';
import { sentAgain, tellAll, type Note } from '../../cloudfunctions/kit/outbox';
import { anyOf, find, one } from '../../cloudfunctions/kit/store';
import { commit } from '../../cloudfunctions/kit/transaction';

const SLICE = 20;
const AT_ONCE = 4;
/** Things that happen in one minute of the trial. */
const A_MINUTE = 100;
/** Where it stands how much has happened. */
const HAPPENED = 'happened';

/** What the process is told by whoever starts it. */
export interface Orders {
  from: number;
  events: number;
  people: number;
  /** Send again what was given up, before anything else. */
  again: boolean;
}

/** What it tells: the hour it has come to, and whether nothing waits any more. */
export interface Told {
  now: number;
  idle: boolean;
}

/** A transaction whose abort was lost holds its documents until the database ends it: longer than one pause. */
const PAUSE_MS = 150;
const MOST_TRIES = 400;

/** As the platform does with a function that failed: the next one does the work. */
async function patiently<R>(work: () => Promise<R>): Promise<R> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** The n-th thing that happens, and what one person is told of it; every seventh may wait for others. */
function noteOf(n: number, people: number): Note {
  const about = n % 7 === 0 ? 'published' : 'claimed';
  return {
    to: `p${n % people}`,
    about,
    subject: `e${n}`,
    version: 1,
    title: `第 ${n} 件事`,
    icon: 'lightning',
  };
}

/** Things happen one by one: each with its message in one transaction, told once more now and then. */
async function happen(orders: Orders, now: number): Promise<number> {
  const before = (await patiently(() => one('counters', HAPPENED)))?.count ?? 0;
  const until = Math.min(orders.events, before + A_MINUTE);
  for (let n = before; n < until; n += 1) {
    await patiently(() =>
      commit(async (tx) => {
        // Where a reply was lost, what happened has happened: it is not told anew.
        if (((await tx.get('counters', HAPPENED))?.count ?? 0) !== n) return;
        await tx.put('counters', { _id: HAPPENED, count: n + 1 });
        const note = noteOf(n, orders.people);
        await tellAll(tx, n % 10 === 0 ? [note, note] : [note], now);
      }),
    );
  }
  return until;
}

/** What was given up is tried again, as an administrator does who has looked at it. */
async function tryAgain(now: number): Promise<void> {
  for (;;) {
    const rows = await find('messages', { push: 'failed' }, SLICE, ['nextAt', 'desc']);
    if (rows.length === 0) return;
    await commit(async (tx) => {
      for (const row of rows) await tx.put('messages', sentAgain(row, now));
    });
  }
}

async function main(orders: Orders): Promise<void> {
  let now = orders.from;
  if (orders.again) await tryAgain(now);
  for (;;) {
    const happened = await happen(orders, now);
    while ((await patiently(() => sendMessages(now, SLICE, AT_ONCE))) > 0);
    const waiting = await patiently(() => find('messages', { push: anyOf(['pending', 'sending']) }, 1));
    const idle = waiting.length === 0 && happened === orders.events;
    process.send?.({ now, idle } satisfies Told);
    if (idle) break;
    now += MINUTE;
  }
  process.disconnect();
}

void main(JSON.parse(process.argv[2] ?? '') as Orders);
