import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/manifest';
import { serveDatabase, type DatabaseServer } from '../../localcloud/gateway/serve';
import { settings } from '../../localcloud/settings';
import { Ledger, losses } from './ledger';
import { connect, type Db } from './sdk';
import { prepare } from './writers';

/** The trial of kill −9 is worth as much as its eyes: a loss of each kind has to be seen. */
describe('the ledger of acknowledged writes', () => {
  const dir = mkdtempSync(join(tmpdir(), 'ledger-'));
  let server: DatabaseServer;
  let db: Db;

  beforeAll(async () => {
    server = await serveDatabase({ dir, collections, credentials: settings.credentials });
    db = connect(server.url);
    await prepare(db);
  });
  afterAll(async () => {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  });

  test('finds nothing wrong with a database that kept everything', async () => {
    const ledger = new Ledger();
    ledger.counted.set('counter0', { acknowledged: 0, tried: 3 });
    expect(await losses(db, ledger)).toEqual([]);
  });

  test('sees a lost insert, update and transaction, and half a transaction', async () => {
    const ledger = new Ledger();
    ledger.inserted.push('never');
    ledger.transferred.push('nowhere');
    ledger.counted.set('counter0', { acknowledged: 7, tried: 8 });
    await db.collection('trial_accounts').doc('account1').update({ balance: 1 });
    expect(await losses(db, ledger)).toEqual([
      'insert never is gone',
      'transaction nowhere is gone',
      'update counter0 is 0, acknowledged was 7',
      'account account1 is 1, its transfers make 1000',
    ]);
  });
});
