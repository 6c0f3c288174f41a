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
  read.mockResolvedValue({ ok: true, output: { order: inHand(over) } });
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
