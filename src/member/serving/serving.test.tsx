import { aContact, aView } from '@core/testing/views';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import * as cloud from '../../services/cloud';
import { setClock } from '../../services/clock';
import * as phone from '../../services/phone';
import { Serving } from './index';

jest.mock('../../services/cloud');
jest.mock('../../services/phone');
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);
const ring = jest.mocked(phone.ring);

let id = 0;
const inHand = (over: Parameters<typeof aView>[0] = {}) =>
  aView({
    id: `serving${id}`,
    state: 'claimed',
    claimedAt: at('2026-11-23 17:29'),
    contact: aContact,
    relations: ['helper', 'claimer'],
    acts: ['contact', 'start', 'returnToPool'],
    ...over,
  });
function open(over: Parameters<typeof aView>[0] = {}): void {
  id += 1;
  const answers: Record<string, object> = { 'order.get': { order: inHand(over) } };
  read.mockImplementation((action) => {
    const output = answers[action];
    return Promise.resolve(
      output ? { ok: true, output } : { ok: false, refusal: { code: 'OFFLINE' } },
    ) as never;
  });
  render(<Serving id={`serving${id}`} />);
}
const tap = async (name: string | RegExp): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await settled(async () => void fireEvent.click(button));
};

beforeEach(() => {
  setClock(at('2026-11-23 17:30'));
  jest.clearAllMocks();
});

test('ringing records the first contact, once', async () => {
  open();
  const contactedAt = at('2026-11-23 17:34');
  act.mockResolvedValue({ ok: true, output: { order: inHand({ contactedAt, version: 3 }) } });
  await tap(/打电话给王阿姨/);
  expect(ring).toHaveBeenCalledWith('13800002046');
  expect(act).toHaveBeenCalledWith('order.contact', { id: `serving${id}`, version: 2 });
  expect(await screen.findByText('联系上了')).toBeTruthy();
  await tap(/打电话给王阿姨/);
  expect(ring).toHaveBeenCalledTimes(2);
  expect(act).toHaveBeenCalledTimes(1);
});

test('the one filled act follows the acts the cloud allows', async () => {
  open();
  expect(await screen.findByRole('button', { name: '我到了，开始服务' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '办好了' })).toBeNull();
});

test('an order given back asks why, without a word of blame', async () => {
  open();
  act.mockResolvedValue({ ok: true, output: {} } as never);
  await tap('退单');
  expect((await screen.findAllByRole('radio')).map((one) => one.getAttribute('aria-label'))).toHaveLength(4);
  expect(screen.getByText('退了会马上问下一位，不影响您')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '身体不舒服' }));
  await settled(async () => void fireEvent.click(screen.getAllByRole('button', { name: '退单' }).at(-1)!));
  expect(act).toHaveBeenCalledWith('order.return', {
    id: `serving${id}`,
    version: 2,
    reason: 'unwell',
    words: '',
  });
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled());
});

test('what was written about the result stays when the network is gone', async () => {
  open({ state: 'inService', acts: ['resolve'] });
  act.mockResolvedValue({ ok: false, refusal: { code: 'OFFLINE' } });
  await tap('办好了');
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '灯管换好了' } });
  await tap('送给邻居确认');
  await waitFor(() => expect(act).toHaveBeenCalled());
  expect(screen.getByDisplayValue('灯管换好了')).toBeTruthy();
});

test('after it is done the door and the telephone are gone', async () => {
  open({ state: 'resolved', acts: [], contact: undefined, result: { words: '换好了', photos: [] } });
  expect(await screen.findByText('您说的结果')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /打电话/ })).toBeNull();
  expect(screen.queryByText(aContact.address)).toBeNull();
});

test('the four digits for the door are there while the order is in hand, and spoken one by one', async () => {
  open({ doorCode: '4071' });
  expect(await screen.findByLabelText('到门口报这四个数，4 0 7 1')).toBeTruthy();
});

test('another time is one sheet, and a taken-back question leaves the order here', async () => {
  open({
    acts: ['appoint', 'handOver', 'refuseHandOver', 'returnToPool', 'suspend'],
    handOver: { to: { name: '赵敏', role: 'member' }, words: '', at: at('2026-11-23 17:20') },
  });
  expect(await screen.findByText('问了赵敏，等他回话')).toBeTruthy();
  act.mockResolvedValue({ ok: true, output: {} } as never);
  await tap('收回');
  expect(act).toHaveBeenCalledWith('order.refuseHandOver', { id: `serving${id}`, version: 2 });
  act.mockResolvedValue({ ok: true, output: { order: inHand() } });
  await tap('改时间');
  fireEvent.click(await screen.findByRole('radio', { name: '明天' }));
  fireEvent.click(screen.getByRole('radio', { name: '上午' }));
  await tap('改成这个时间');
  expect(act).toHaveBeenLastCalledWith('order.appoint', {
    id: `serving${id}`,
    version: 2,
    wanted: { day: '2026-11-24', slot: 'morning' },
  });
});

test('a receipt over the ceiling is said to be, and not sent', async () => {
  open({
    state: 'inService',
    acts: ['receipt', 'settle', 'resolve'],
    purchase: { ceiling: 20_000, receipt: [] },
  });
  await tap('记小票');
  expect((await screen.findAllByText('最多 200 元')).length).toBe(2);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '260' } });
  expect(await screen.findByText('超过了说好的 200 元，请先和邻居商量')).toBeTruthy();
  await tap('记好了');
  expect(act).not.toHaveBeenCalledWith('order.receipt', expect.anything());
});

test('while somebody has not said what became of his part, it cannot be said to be done', async () => {
  const party = { name: '马师傅', role: 'propertyStaff' as const, task: '关水阀', words: '', mine: false };
  open({ state: 'inService', acts: ['resolve'], parties: [{ ...party, state: 'asked' }] });
  expect((await screen.findAllByText(/马师傅那一部分还没办完/)).length).toBeGreaterThan(0);
  await tap('办好了');
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '好了' } });
  expect(screen.getByRole('button', { name: '送给邻居确认' }).getAttribute('aria-disabled')).toBe('true');
});

test('the next step of a project is ticked, and what a neighbour said is answered once', async () => {
  open({
    state: 'inService',
    acts: ['reach', 'resolve', 'plan'],
    milestones: [{ title: '先看', reachedAt: at('2026-11-23 17:00') }, { title: '再修' }],
  });
  act.mockResolvedValue({ ok: true, output: { order: inHand() } });
  await tap('办完这一步');
  expect(act).toHaveBeenCalledWith('order.reach', { id: `serving${id}`, version: 2, milestone: 1 });
});

test('a word back to the neighbour stays while the network is gone', async () => {
  open({
    state: 'closed',
    acts: ['replyRating'],
    contact: undefined,
    result: { words: '换好了', photos: [] },
    rating: { stars: 5, tags: ['准时'], words: '谢谢小陈' },
  });
  act.mockResolvedValue({ ok: false, refusal: { code: 'OFFLINE' } });
  await tap('回一句');
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '不客气' } });
  await tap('回过去');
  expect(act).toHaveBeenCalledWith('order.replyRating', {
    id: `serving${id}`,
    version: 2,
    words: '不客气',
  });
  expect(screen.getByDisplayValue('不客气')).toBeTruthy();
});
