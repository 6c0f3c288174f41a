import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from './sdk';

/** What every account of the trial begins with. */
export const START = 1000;

/** What was acknowledged, and what was only tried: after a kill the first is there, the second may be, but wholly. */
export class Ledger {
  readonly inserted: string[] = [];
  readonly transferred: string[] = [];
  /** The last acknowledged number of each counter, and the last anybody tried to give it. */
  readonly counted = new Map<string, { acknowledged: number; tried: number }>();
  updates = 0;

  get acknowledged(): number {
    return this.inserted.length + this.updates + this.transferred.length;
  }

  /** Resolves once something more has been acknowledged. */
  async next(): Promise<void> {
    const before = this.acknowledged;
    while (this.acknowledged === before) await sleep(5);
  }
}

interface Transfer {
  _id: string;
  orderId: string;
  to: string;
  amount: number;
}

/** All that the database does not keep of what it acknowledged, in words; empty when all is well. */
export async function losses(db: Db, ledger: Ledger): Promise<string[]> {
  const marks = await everything<{ _id: string }>(db, 'trial_marks');
  const transfers = await everything<Transfer>(db, 'events');
  return [
    ...missing('insert', ledger.inserted, marks),
    ...missing('transaction', ledger.transferred, transfers),
    ...miscounted(await everything(db, 'trial_counters'), ledger),
    ...unbalanced(await everything(db, 'trial_accounts'), transfers),
    ...(await unlinked(db, transfers)),
  ];
}

async function everything<T>(db: Db, collection: string): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const page = await db.collection(collection).orderBy('_id', 'asc').skip(all.length).limit(1000).get();
    const documents = page.data as T[];
    all.push(...documents);
    if (documents.length < 1000) return all;
  }
}

function missing(what: string, acknowledged: string[], kept: { _id: string }[]): string[] {
  const there = new Set(kept.map(({ _id }) => _id));
  return acknowledged.filter((id) => !there.has(id)).map((id) => `${what} ${id} is gone`);
}

function miscounted(kept: { _id: string; n: number }[], ledger: Ledger): string[] {
  const numbers = new Map(kept.map(({ _id, n }) => [_id, n]));
  return [...ledger.counted].flatMap(([id, { acknowledged, tried }]) => {
    const n = numbers.get(id) ?? -1;
    return n >= acknowledged && n <= tried ? [] : [`update ${id} is ${n}, acknowledged was ${acknowledged}`];
  });
}

/** Each account is what its transfers make of it: a transaction is there wholly or not at all. */
function unbalanced(accounts: { _id: string; balance: number }[], transfers: Transfer[]): string[] {
  const expected = new Map(accounts.map(({ _id }) => [_id, START]));
  const add = (id: string, amount: number) => expected.set(id, (expected.get(id) ?? START) + amount);
  for (const { orderId, to, amount } of transfers) {
    add(orderId, -amount);
    add(to, amount);
  }
  return accounts
    .filter(({ _id, balance }) => balance !== expected.get(_id))
    .map(({ _id, balance }) => `account ${_id} is ${balance}, its transfers make ${expected.get(_id)}`);
}

/** What the index holds is what a walk over all documents finds. */
async function unlinked(db: Db, transfers: Transfer[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const orderId of new Set(transfers.map((transfer) => transfer.orderId))) {
    const there = transfers.filter((transfer) => transfer.orderId === orderId).length;
    const { total } = await db.collection('events').where({ orderId }).count();
    if (total !== there) wrong.push(`the index holds ${total} events of ${orderId}, there are ${there}`);
  }
  return wrong;
}
