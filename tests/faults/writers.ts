import { randomUUID } from 'node:crypto';
import { START, type Ledger } from './ledger';
import type { Db } from './sdk';

const ACCOUNTS = 6;
const COUNTERS = 4;
const INSERTERS = 4;
const TRANSFERRERS = 4;

/** Makes what the writers need; `events` is declared by the manifest, with a unique index. */
export async function prepare(db: Db): Promise<void> {
  for (const name of ['trial_marks', 'trial_counters', 'trial_accounts']) await db.createCollection(name);
  await db
    .collection('trial_accounts')
    .add(names('account', ACCOUNTS).map((_id) => ({ _id, balance: START })));
  await db.collection('trial_counters').add(names('counter', COUNTERS).map((_id) => ({ _id, n: 0 })));
}

/** Writes from a dozen hands at once until the connection breaks; resolves when every hand has noticed. */
export async function writeUntilBroken(db: Db, ledger: Ledger): Promise<void> {
  await Promise.all([
    ...names('', INSERTERS).map(() => untilBroken(() => insert(db, ledger))),
    ...names('counter', COUNTERS).map((id) => untilBroken(() => countUp(db, ledger, id))),
    ...names('', TRANSFERRERS).map(() => untilBroken(() => transfer(db, ledger))),
  ]);
}

async function untilBroken(write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await write();
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== 'DATABASE_TRANSACTION_CONFLICT') return;
    }
  }
}

async function insert(db: Db, ledger: Ledger): Promise<void> {
  const { id } = await db.collection('trial_marks').add({ words: randomUUID().repeat(10) });
  ledger.inserted.push(String(id));
}

async function countUp(db: Db, ledger: Ledger, id: string): Promise<void> {
  const { tried = 0, acknowledged = 0 } = ledger.counted.get(id) ?? {};
  const n = tried + 1;
  ledger.counted.set(id, { acknowledged, tried: n });
  await db.collection('trial_counters').doc(id).update({ n });
  ledger.counted.set(id, { acknowledged: n, tried: n });
  ledger.updates++;
}

/** Two accounts change and a transfer is added, all in one transaction. */
async function transfer(db: Db, ledger: Ledger): Promise<void> {
  const [from = '', to = ''] = names('account', ACCOUNTS).sort(() => Math.random() - 0.5);
  const amount = Math.ceil(Math.random() * 9);
  const _id = randomUUID();
  await db.runTransaction(async (transaction) => {
    const accounts = transaction.collection('trial_accounts');
    const payer = await accounts.doc(from).get();
    const payee = await accounts.doc(to).get();
    await accounts.doc(from).update({ balance: Number(payer.data?.balance) - amount });
    await accounts.doc(to).update({ balance: Number(payee.data?.balance) + amount });
    await transaction.collection('events').add({ _id, orderId: from, seq: _id, to, amount });
  });
  ledger.transferred.push(_id);
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`);
}
