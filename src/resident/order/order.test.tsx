import { at } from '@core/testing/moments';
import { aView, type View } from '@core/testing/views';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import { resetTaro } from '../../../tests/support/taro';
import OrderPage from './index';

jest.mock('../../services/cloud');
let id = 'o0';
jest.mock('../../hooks/useParam', () => ({ useParam: () => id }));
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);

/** Each order has its own id: the last answer is remembered for the session. */
let number = 0;
async function open(over: Partial<View>): Promise<void> {
  id = `o${++number}`;
  const order = aView({ id, relations: ['owner'], ...over });
  read.mockResolvedValue({ ok: true, output: { order } });
  render(<OrderPage />);
  await screen.findAllByText(order.title);
}
const tap = (name: string | RegExp): Promise<void> =>
  settled(async () => {
    const buttons = screen.getAllByRole('button', { name });
    fireEvent.click(buttons.at(-1) ?? document.body);
  });
const answer = (over: Partial<View>) => ({ ok: true as const, output: { order: aView({ id, ...over }) } });

beforeEach(() => {
  resetTaro();
  setClock(at('2026-11-23 17:20'));
});

test('the trail says who was asked, and who answers until when', async () => {
  await open({
    acts: ['withdraw', 'urge'],
    accountable: {
      name: '李敏',
      role: 'communityStaff',
      until: at('2026-11-23 18:40'),
      next: { name: '孙丽', role: 'branchSecretary' },
    },
    trail: [
      { kind: 'place', mark: 'done', at: at('2026-11-23 17:02') },
      {
        kind: 'wave',
        mark: 'now',
        at: at('2026-11-23 17:10'),
        wave: { number: 1, ring: 1, asked: 5, seen: 3, declined: 1 },
      },
    ],
  });
  expect(screen.getByText('第 1 轮 已通知 5 位邻居党员')).toBeTruthy();
  expect(screen.getByText('之后由支部书记孙丽接手')).toBeTruthy();
  expect(screen.getByText('有人接了，微信告诉我')).toBeTruthy();
});

test('taking an order back says what follows before it does it', async () => {
  await open({ acts: ['withdraw', 'urge'] });
  await tap('撤回');
  expect(act).not.toHaveBeenCalled();
  expect(screen.getByText('不再问邻居，问过的会知道不用来了。以后还能再点。')).toBeTruthy();
  act.mockResolvedValue(answer({ state: 'closed', outcome: 'withdrawn', acts: [] }));
  await tap('撤回');
  expect(act).toHaveBeenCalledWith('order.withdraw', { id, version: 2 });
  expect(screen.getByText('已结案')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '催单' })).toBeNull();
});

test('an old screen is refreshed when its act is refused', async () => {
  await open({ acts: ['withdraw', 'urge'] });
  act.mockResolvedValue({ ok: false, refusal: { code: 'STALE' } } as never);
  read.mockResolvedValue(answer({ state: 'claimed', version: 3, acts: ['urge'] }));
  await tap('催单');
  expect(await screen.findByText('已接单')).toBeTruthy();
});

test('a resolved order is confirmed with one tap and leads to the rating', async () => {
  await open({ state: 'resolved', acts: ['confirm', 'dispute'], result: { words: '换好了', photos: [] } });
  act.mockResolvedValue(answer({ state: 'closed', acts: ['rate'] }));
  await tap('办好了');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/resident/rate/index?id=${id}` });
});

test('a dispute needs words, and keeps them while there is no network', async () => {
  await open({ state: 'resolved', acts: ['confirm', 'dispute'] });
  await tap('没办好');
  await tap('接着办');
  expect(act).not.toHaveBeenCalled();
  const area = document.querySelector('#dispute textarea');
  if (area) fireEvent.change(area, { target: { value: '灯还不亮' } });
  act.mockResolvedValue({ ok: false, refusal: { code: 'OFFLINE' } });
  await tap('接着办');
  expect(screen.getByDisplayValue('灯还不亮')).toBeTruthy();
});
