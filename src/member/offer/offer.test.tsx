import { aView } from '@core/testing/views';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import * as cloud from '../../services/cloud';
import { setClock } from '../../services/clock';
import { Offer } from './index';
import { questionOf } from './question';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);
const until = at('2026-11-23 17:32');
const offer = {
  until,
  state: 'waiting' as const,
  reasons: [{ kind: 'near' as const, near: 'building' as const }],
};

/** Each order has its own id: the last answer is remembered for the session. */
let id = 0;
function open(over: Parameters<typeof aView>[0] = {}): string {
  const order = aView({ id: `offer${++id}`, offer, relations: ['helper', 'offered'], ...over });
  read.mockResolvedValue({ ok: true, output: { order } });
  render(<Offer id={order.id} />);
  return order.id;
}
const tap = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await settled(async () => void fireEvent.click(button));
};

beforeEach(() => {
  setClock(at('2026-11-23 17:26'));
  jest.clearAllMocks();
  act.mockResolvedValue({ ok: true, output: {} } as never);
});

test('an offer says by when, why me, and that no costs nothing', async () => {
  const order = open();
  expect(await screen.findByText('还有 6 分钟')).toBeTruthy();
  expect(screen.getByText('为什么是我')).toBeTruthy();
  expect(screen.getByText('17:32 再问下一批。不行没关系，不排名。')).toBeTruthy();
  await waitFor(() => expect(act).toHaveBeenCalledWith('offer.seen', { orderId: order }));
});

test('before the claim no name, door or telephone is on the page', async () => {
  open();
  expect(await screen.findByText('谁家、几号门、电话，接单后才看得到')).toBeTruthy();
  expect(screen.queryByText('打电话')).toBeNull();
});

test('a claim that is won opens the order in hand', async () => {
  const order = open();
  act.mockResolvedValue({ ok: true, output: { order: aView({ id: order, state: 'claimed' }) } });
  await tap('接单');
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/member/serving/index?id=${order}` }),
  );
  expect(act).toHaveBeenCalledWith('order.claim', { id: order, version: 2 });
});

test('who came second is thanked and led to the next best order', async () => {
  open();
  act.mockResolvedValue({ ok: false, refusal: { code: 'TAKEN', instead: 'other' } } as never);
  await tap('接单');
  expect(await screen.findByText('附近还有一单')).toBeTruthy();
  await tap('看看这一单');
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/member/offer/index?id=other' });
});

test('an old screen is shown anew, not silently applied', async () => {
  open();
  act.mockResolvedValue({ ok: false, refusal: { code: 'STALE' } } as never);
  const before = read.mock.calls.length;
  await tap('接单');
  await waitFor(() => expect(read.mock.calls.length).toBeGreaterThan(before));
  expect(Taro.redirectTo).not.toHaveBeenCalled();
});

test('no is one tap', async () => {
  const order = open();
  await tap('这次不行');
  expect(act).toHaveBeenCalledWith('offer.decline', { orderId: order, today: false });
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled());
});

test('a dispatch is asked in other words, and refused with a reason', async () => {
  const order = open({ state: 'dispatched', offer: undefined, acts: ['accept', 'refuse'] });
  await tap('去不了');
  fireEvent.click(await screen.findByRole('radio', { name: '时间对不上' }));
  await tap('告诉社区');
  expect(act).toHaveBeenCalledWith('order.refuse', { id: order, version: 2, reason: 'time', words: '' });
});

test('when nothing is asked any more there is nothing to answer', () => {
  expect(questionOf({ acts: [] })).toBeUndefined();
  expect(questionOf({ acts: ['claim'] })).toEqual({ kind: 'open' });
  expect(questionOf({ acts: ['claim'], offer })).toEqual({ kind: 'offer', until });
  expect(questionOf({ acts: ['accept'], due: { at: until, step: 'answerDispatch' } })).toEqual({
    kind: 'dispatch',
    until,
  });
});
