import { aView } from '@core/testing/views';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import * as cloud from '../../services/cloud';
import { setClock } from '../../services/clock';
import { Offer } from './index';

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

test('who is asked to take over reads who asks and why, and no door before yes', async () => {
  const order = open({
    state: 'claimed',
    offer: undefined,
    acts: ['takeHandOver', 'refuseHandOver'],
    relations: ['helper', 'successor'],
    helper: { name: '陈志远', role: 'member' },
    accountable: { name: '陈志远', role: 'member', until },
    handOver: { words: '临时加班', at: at('2026-11-23 17:20') },
  });
  expect(await screen.findByText('陈志远想请您接手')).toBeTruthy();
  expect(screen.getByText('「临时加班」')).toBeTruthy();
  expect(screen.getByText('接手后才看得到住址和电话')).toBeTruthy();
  await tap('这次不行');
  expect(act).toHaveBeenCalledWith('order.refuseHandOver', { id: order, version: 2 });
});

test('a part is taken by one tap and refused with words that stay while the network is gone', async () => {
  const part = { name: '马师傅', role: 'propertyStaff' as const, task: '关水阀', words: '', mine: true };
  const order = open({
    offer: undefined,
    acts: ['answerParty'],
    relations: ['partner'],
    parties: [{ ...part, state: 'asked' }],
  });
  expect(await screen.findByText('关水阀')).toBeTruthy();
  act.mockResolvedValue({ ok: false, refusal: { code: 'OFFLINE' } });
  await tap('办不了');
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '不归我们管' } });
  await tap('告诉他们');
  expect(act).toHaveBeenCalledWith('order.answerParty', {
    id: order,
    version: 2,
    answer: 'declined',
    words: '不归我们管',
  });
  expect(screen.getByDisplayValue('不归我们管')).toBeTruthy();
});

test('a team with a free seat is joined', async () => {
  const order = open({ state: 'claimed', offer: undefined, acts: ['join'], freeSeats: 2 });
  expect(await screen.findByText('还差 2 位一起去，时间听带头的人安排。')).toBeTruthy();
  act.mockResolvedValue({ ok: true, output: { order: aView({ id: order, state: 'claimed' }) } });
  await tap('一起去');
  expect(act).toHaveBeenCalledWith('order.join', { id: order, version: 2 });
});

test('a dispatch is asked in other words, and refused with a reason', async () => {
  const order = open({ state: 'dispatched', offer: undefined, acts: ['accept', 'refuse'] });
  await tap('去不了');
  fireEvent.click(await screen.findByRole('radio', { name: '时间对不上' }));
  await tap('告诉社区');
  expect(act).toHaveBeenCalledWith('order.refuse', { id: order, version: 2, reason: 'time', words: '' });
});
