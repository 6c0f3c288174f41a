import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../tests/support/taro';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import Calls from './index';
import { triedWords, type CallTask } from './words';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const send = jest.mocked(cloud.act);

const now = at('2026-11-23 17:20');
const task: CallTask = {
  ...{ id: 'm1', name: '刘**', words: '社区请您去一趟', title: '搬桌子', at: now, nextAt: now },
  ...{ missed: 0, visit: false },
};
const tap = (name: string | RegExp): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  resetTaro();
  setClock(now);
  send.mockReset();
  read.mockImplementation(() => Promise.resolve({ ok: true, output: { list: [task] } } as never));
});

test('a number is opened by a tap, and what came of ringing is noted', async () => {
  const person = { name: '刘建军', phone: '13800001203', address: '桂苑 6 栋 3 单元 601' };
  send.mockResolvedValue({ ok: true, output: person } as never);
  await settled(async () => void render(<Calls />));
  expect(screen.getByText('微信提醒不到')).toBeTruthy();
  expect(screen.queryByText('刘建军')).toBeNull();
  await tap(/^打给他，刘\*\*/);
  expect(send).toHaveBeenCalledWith('call.ring', { id: 'm1' });
  expect(screen.getByText('刘建军')).toBeTruthy();
  await tap('没打通');
  expect(send).toHaveBeenLastCalledWith('call.note', { id: 'm1', outcome: 'notReached' });
});

test('after three calls in vain somebody had better go and knock', () => {
  const last = { outcome: 'notReached' as const, at: now };
  expect(triedWords(task, now)).toBe('还没打过');
  expect(triedWords({ ...task, missed: 1, last }, now)).toMatch(/没打通$/);
  expect(triedWords({ ...task, missed: 3, visit: true, last }, now)).toBe('打了 3 次都没通，最好上门看看');
});
