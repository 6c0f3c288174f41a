import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../tests/support/taro';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import Thanks from './index';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const send = jest.mocked(cloud.act);

const shen = { personId: 'shen', name: '沈玉梅', role: 'buildingLeader', placeName: '7 栋' };
const tap = (name: string | RegExp): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  resetTaro();
  setClock(at('2026-11-20 17:20'));
  send.mockReset();
  const near = { ...shen, id: 'g1', on: '2026-11-21', sent: false };
  read.mockImplementation((action) =>
    Promise.resolve({
      ok: true,
      output: { list: action === 'thanks.soon' ? [near] : [{ ...shen, id: 'g1' }] },
    } as never),
  );
});

test('a birthday card is read before it is sent, in ready words that can be changed', async () => {
  send.mockResolvedValue({ ok: true, output: {} } as never);
  await settled(async () => void render(<Thanks />));
  expect(screen.getByText('明天生日')).toBeTruthy();
  await tap('给沈玉梅送生日卡');
  expect(send).not.toHaveBeenCalled();
  await tap('送出');
  const words: unknown = expect.stringMatching(/^沈玉梅，生日快乐/);
  expect(send).toHaveBeenCalledWith('thanks.send', { to: 'shen', kind: 'birthday', words });
});

test('a letter goes to anybody on the list; one that was sent already says so and stays', async () => {
  send.mockResolvedValue({ ok: false, refusal: { code: 'CARD_SENT' } } as never);
  await settled(async () => void render(<Thanks />));
  await tap(/^沈玉梅.*楼长$/);
  await tap('送出');
  const words: unknown = expect.stringMatching(/^沈玉梅，谢谢您/);
  expect(send).toHaveBeenCalledWith('thanks.send', { to: 'shen', kind: 'letter', words });
  expect(screen.getByText('给沈玉梅写感谢信')).toBeTruthy();
});
