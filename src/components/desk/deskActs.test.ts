import { aCard } from '@core/testing/views';
import { deskActs, lookAt } from './deskActs';

const labels = (over: Parameters<typeof aCard>[0]) => deskActs(aCard(over)).map(({ label }) => label);

test('a new order is read before it is published, sent back or merged', () => {
  expect(labels({ state: 'submitted', acts: ['publish', 'reject', 'merge'] })).toEqual([
    '看一看，下单',
    '退回',
    '合并',
  ]);
});

test('an open order is assigned, explained, or one looks who was asked', () => {
  expect(labels({ state: 'open', acts: ['assign', 'explain'] })).toEqual(['派给一位', '说明', '问过谁']);
});

test('what the cloud does not allow is no button', () => {
  expect(labels({ state: 'dispatched', acts: ['explain'] })).toEqual(['说明']);
  expect(labels({ state: 'inService', acts: [] })).toEqual(['打开看看']);
});

test('each act opens the page where the words are, with its question open', () => {
  const [publish, reject] = deskActs(aCard({ state: 'submitted', acts: ['publish', 'reject'] }));
  expect(publish?.url).toBe('/staff/triage/index?id=order1');
  expect(reject?.url).toBe('/staff/triage/index?id=order1&sheet=reject');
  expect(lookAt(aCard({ state: 'open' }))).toBe('/staff/order/index?id=order1');
});
