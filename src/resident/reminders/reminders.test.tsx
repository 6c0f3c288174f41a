import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../tests/support/taro';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import Reminders from './index';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const send = jest.mocked(cloud.act);

beforeEach(() => {
  resetTaro();
  setClock(at('2026-11-23 17:20'));
  const left = [
    { purpose: 'progress', count: 2 },
    { purpose: 'desk', count: 3 },
  ];
  read.mockImplementation(() => Promise.resolve({ ok: true, output: { left, muted: ['talk'] } } as never));
  send.mockResolvedValue({ ok: true, output: {} } as never);
});

test('what is left stands there; what one never hears of is not asked about', async () => {
  await settled(async () => void render(<Reminders />));
  expect(screen.getByText('还能提醒 2 次')).toBeTruthy();
  expect(screen.queryByText('还能提醒 3 次')).toBeNull();
  expect(screen.queryByText('值班台')).toBeNull();
});

test('a tap keeps a kind quiet, beside those that were quiet before', async () => {
  await settled(async () => void render(<Reminders />));
  await settled(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /^微心愿/ })));
  expect(send).toHaveBeenCalledWith('me.notify', { muted: ['talk', 'wish'] });
});
