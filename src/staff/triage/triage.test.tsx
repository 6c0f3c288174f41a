import { aCard, aContact, aView } from '@core/testing/views';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import * as cloud from '../../services/cloud';
import { setClock } from '../../services/clock';
import { Triage } from './index';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);

let id = 0;
const view = () =>
  aView({ id: `triage${id}`, state: 'submitted', acts: ['publish', 'reject', 'merge'], contact: aContact });
const answers: Record<string, () => unknown> = {
  'order.get': () => ({ order: view() }),
  'desk.similar': () => ({ list: [aCard({ id: 'like', code: '1123-0007', state: 'open' })] }),
};

function open(sheet?: 'reject' | 'merge'): void {
  id += 1;
  render(<Triage id={`triage${id}`} {...(sheet ? { open: sheet } : {})} />);
}
const tap = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await settled(async () => void fireEvent.click(button));
};
const which = () => ({ id: `triage${id}`, version: 2 });

beforeEach(() => {
  setClock(at('2026-11-23 09:10'));
  jest.clearAllMocks();
  read.mockImplementation((action) => Promise.resolve({ ok: true, output: answers[action]?.() } as never));
  act.mockResolvedValue({ ok: true, output: { order: view() } } as never);
});

test('an order is read with its household, and published by the one filled act', async () => {
  open();
  expect(await screen.findByText('6 栋 2 单元 302')).toBeTruthy();
  expect(screen.getByText('相似的单')).toBeTruthy();
  await tap('下单');
  expect(act).toHaveBeenCalledWith('order.publish', which());
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled());
});

test('sending back needs a reason and a place to go', async () => {
  open('reject');
  fireEvent.change(await screen.findByRole('textbox', { name: '原因' }), {
    target: { value: '要持证的人办' },
  });
  await tap('退回，告诉居民');
  expect(act).not.toHaveBeenCalled();
  fireEvent.change(screen.getByRole('textbox', { name: '可以去哪办' }), {
    target: { value: '燃气公司 95777' },
  });
  await tap('退回，告诉居民');
  const told = { reason: '要持证的人办', goTo: '燃气公司 95777' };
  expect(act).toHaveBeenCalledWith('order.reject', { ...which(), ...told });
});

test('what was typed stays when sending back did not get through', async () => {
  act.mockResolvedValue({ ok: false, refusal: { code: 'STALE' } });
  open('reject');
  const reason = await screen.findByRole('textbox', { name: '原因' });
  fireEvent.change(reason, { target: { value: '要持证的人办' } });
  fireEvent.change(screen.getByRole('textbox', { name: '可以去哪办' }), { target: { value: '燃气公司' } });
  await tap('退回，告诉居民');
  await waitFor(() => expect(act).toHaveBeenCalledTimes(1));
  expect(screen.getByDisplayValue('要持证的人办')).toBeTruthy();
  expect(Taro.navigateBack).not.toHaveBeenCalled();
});

test('it is put together with a similar one that was chosen', async () => {
  open('merge');
  fireEvent.click(await screen.findByRole('radio', { name: /1123-0007/ }));
  await tap('并成一单');
  expect(act).toHaveBeenCalledWith('order.merge', { ...which(), into: 'like' });
});

test('an order somebody else has seen to is not asked about again', async () => {
  read.mockImplementation((action) =>
    Promise.resolve({
      ok: true,
      output: action === 'order.get' ? { order: aView({ state: 'open', acts: ['assign'] }) } : { list: [] },
    } as never),
  );
  open();
  expect(await screen.findByText('这一单已经看过了')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '下单' })).toBeNull();
});
