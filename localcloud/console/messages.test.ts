import type { SentMessage } from '../wechat/outbox';
import { messageLines } from './messages';
import type { People } from './people';
import { openRecords, type Records } from './records';

const NOON = Date.parse('2026-11-20T12:00:00+08:00');

const sent = (openid: string, more: Partial<SentMessage> = {}): SentMessage => ({
  id: `m-${openid}`,
  at: NOON,
  openid,
  templateId: 'local-asked',
  page: 'member/offer/index?id=o1',
  data: { thing1: '换灯管', thing2: '有位邻居想请您帮忙' },
  result: 0,
  ...more,
});

const people: People = {
  known: () =>
    Promise.resolve([{ openid: 'chen', personId: 'chen', name: '陈志远', title: '党员', face: 'member' }]),
  nameOf: (id) => Promise.resolve(id === 'chen' ? '陈志远' : '刘**'),
  byOpenid: (openid) =>
    Promise.resolve({
      name: openid === 'chen' ? '陈志远' : '刘**',
      title: openid === 'chen' ? '党员' : '',
      personId: openid,
    }),
};

/** A database that holds these rows. */
const recordsOf = (rows: Record<string, Record<string, unknown>[]>): Records =>
  openRecords({
    'database.getDocument': ({ fields }) => {
      const where = JSON.parse(String(fields.query)) as Record<string, unknown>;
      const matches = (row: Record<string, unknown>) =>
        Object.entries(where).every(([key, value]) => row[key] === value);
      const found = (rows[String(fields.collectionName)] ?? []).filter(matches);
      return Promise.resolve({ data: { list: found.map((row) => JSON.stringify(row)) } });
    },
  });
const nothing = recordsOf({});

test('what happened comes first, then what it is about', async () => {
  const [line] = await messageLines([sent('chen')], people, nothing);
  expect(line).toMatchObject({
    name: '陈志远',
    headline: '有位邻居想请您帮忙',
    detail: '换灯管',
    status: 'delivered',
  });
});

test('a refused message and one that was lost say so', async () => {
  const lines = await messageLines(
    [sent('chen', { result: 43101 }), sent('liu', { result: 'timeout' })],
    people,
    nothing,
  );
  expect(lines.map(({ status }) => status)).toEqual(['refused', 'failed']);
});

const row = { _id: 'r1', to: 'chen', subject: 'o1', about: 'asked', at: NOON, read: false, push: 'sent' };

test.each([
  ['the inbox was opened', { messages: [{ ...row, read: true }] }, 'seen'],
  [
    'the offer was opened',
    { messages: [row], offers: [{ orderId: 'o1', personId: 'chen', seenAt: NOON }] },
    'seen',
  ],
  [
    'another opened his',
    { messages: [row], offers: [{ orderId: 'o1', personId: 'liu', seenAt: NOON }] },
    'delivered',
  ],
  ['another order was read of', { messages: [{ ...row, subject: 'o2', read: true }] }, 'delivered'],
])('when %s', async (_, rows, status) => {
  const [line] = await messageLines([sent('chen')], people, recordsOf(rows));
  expect(line?.status).toBe(status);
});

test('strangers who were told the same are one line', async () => {
  const lines = await messageLines([sent('chen'), sent('liu'), sent('wu'), sent('xu')], people, nothing);
  expect(lines.map(({ name }) => name).sort()).toEqual(['另外 3 位', '陈志远'].sort());
});

test('who has no credit left is shown with the rest', async () => {
  const held = { _id: 'r2', to: 'liu', title: '换灯管', at: NOON + 1000, push: 'noCredit' };
  const [first] = await messageLines([sent('chen')], people, recordsOf({ messages: [held] }));
  expect(first).toMatchObject({ name: '刘**', headline: '换灯管', status: 'noCredit' });
});
