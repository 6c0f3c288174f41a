/** A function that uses every part of the SDK the product relies on, once. */
import tcb from '@cloudbase/node-sdk';

/** The SDK types its transactions as `any`. */
interface Transactions {
  runTransaction(work: (t: ReturnType<typeof app.database>) => Promise<unknown>): Promise<unknown>;
}

const app = tcb.init({ env: 'test' });

type Act = () => Promise<unknown>;

const acts: Record<string, Act> = {
  read: () => app.database().collection('orders').doc('one').get(),
  write: () => app.database().collection('orders').add({ state: 'open' }),
  transaction: () => {
    const transactions: Transactions = app.database();
    return transactions.runTransaction((t) => t.collection('orders').doc('one').get());
  },
  call: () => app.callFunction({ name: 'jobs', data: { action: 'ping' } }),
  upload: () => app.uploadFile({ cloudPath: 'a/b.png', fileContent: Buffer.from('picture') }),
  url: () => app.getTempFileURL({ fileList: ['cloud://test/a/b.png'] }),
  remove: () => app.deleteFile({ fileList: ['cloud://test/a/b.png'] }),
  openapi: () => app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData: { content: 'hello' } }),
  models: async () => app.models.posts?.list({}),
  ai: () => Promise.resolve(app.ai()),
};

export const main = (event: { act: string }): Promise<unknown> => {
  const act = acts[event.act];
  if (!act) throw new Error(`no act ${event.act}`);
  return act();
};
