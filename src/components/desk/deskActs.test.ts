import { aCard } from '@core/testing/views';
import { deskActs, lookAt, ringsFirst } from './deskActs';

const labels = (over: Parameters<typeof aCard>[0]) => deskActs(aCard(over)).map(({ label }) => label);

test('a new order is read before it is published, sent back or merged', () => {
  expect(labels({ state: 'submitted', acts: ['publish', 'reject', 'merge'] })).toEqual([
    '看一看，下单',
    '退回',
    '合并',
  ]);
});

test('an open order is assigned, sent on paper, explained, or one looks who was asked', () => {
  expect(labels({ state: 'open', acts: ['assign', 'slip', 'explain'] })).toEqual([
    '派给一位',
    '派件单',
    '说明',
  ]);
  expect(labels({ state: 'open', acts: ['explain'] })).toEqual(['说明', '问过谁']);
});

test('whoever is waited for answers first, on the page with the whole order, though it is a new one', () => {
  const [first] = deskActs(aCard({ state: 'submitted', acts: ['publish', 'reject', 'answerDown'] }));
  expect(first).toEqual({ label: '答复', url: '/staff/order/index?id=order1&sheet=answerDown' });
});

test('a closed order that is to be asked about opens where the telephone is', () => {
  expect(deskActs(aCard({ state: 'closed', acts: ['followUp', 'reopen'] }))[0]).toEqual({
    label: '打电话问问',
    url: '/staff/order/index?id=order1',
  });
});

test('in an emergency the telephone comes first, and two acts beside it', () => {
  const urgent = aCard({ urgency: 'urgent', acts: ['assign', 'slip', 'explain'] });
  expect(ringsFirst(urgent)).toBe(true);
  expect(deskActs(urgent).map(({ label }) => label)).toEqual(['派给一位', '派件单']);
  expect(ringsFirst(aCard({ urgency: 'urgent', state: 'closed' }))).toBe(false);
  expect(ringsFirst(aCard({ urgency: 'normal' }))).toBe(false);
});

test('what the cloud does not allow is no button', () => {
  expect(labels({ state: 'dispatched', acts: ['explain', 'recall'] })).toEqual(['说明', '收回']);
  expect(labels({ state: 'inService', acts: [] })).toEqual(['打开看看']);
});

test('each act opens the page where the words are, with its question open', () => {
  const [publish, reject] = deskActs(aCard({ state: 'submitted', acts: ['publish', 'reject'] }));
  expect(publish?.url).toBe('/staff/triage/index?id=order1');
  expect(reject?.url).toBe('/staff/triage/index?id=order1&sheet=reject');
  expect(lookAt(aCard({ state: 'open' }))).toBe('/staff/order/index?id=order1');
});
