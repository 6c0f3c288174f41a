import { setTimeout as sleep } from 'node:timers/promises';
import { Ledger, losses } from './ledger';
import { connect } from './sdk';
import { startSupervised } from './supervised';
import { prepare, writeUntilBroken } from './writers';

export interface Kill9Result {
  kills: number;
  inserts: number;
  updates: number;
  transactions: number;
  /** What was acknowledged and is not there, in words. */
  lost: string[];
}

/** The longest the writers go on after their first acknowledgement, in ms. */
const LONGEST = 1000;

/**
 * Kills the gateway process with −9 at random moments, again and again, while the SDK writes to it from a dozen hands.
 * After each restart everything that was ever acknowledged is read back.
 */
export async function kill9(kills: number, report: (line: string) => void = () => {}): Promise<Kill9Result> {
  const cloud = await startSupervised();
  try {
    const db = connect(cloud.serviceUrl);
    const ledger = new Ledger();
    const lost = new Set<string>();
    await prepare(db);
    for (let kill = 1; kill <= kills; kill++) {
      const writing = writeUntilBroken(db, ledger);
      await ledger.next();
      await sleep(Math.random() * LONGEST);
      await cloud.kill();
      await writing;
      for (const loss of await losses(db, ledger)) lost.add(loss);
      report(`kill ${kill}: ${ledger.acknowledged} writes acknowledged so far, ${lost.size} lost`);
    }
    const { inserted, updates, transferred } = ledger;
    return { kills, inserts: inserted.length, updates, transactions: transferred.length, lost: [...lost] };
  } finally {
    await cloud.stop();
  }
}
