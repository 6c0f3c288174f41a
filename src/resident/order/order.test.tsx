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
const choose = (name: string): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('radio', { name })));
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
  expect(screen.getByText('不再问邻居，问过的会知道不用来了。七天内还能点回来。')).toBeTruthy();
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

const claimed: Partial<View> = {
  state: 'claimed',
  helper: { name: '陈志远', role: 'member' },
  accountable: { name: '陈志远', role: 'member', until: at('2026-11-23 20:00') },
  doorCode: '4821',
  acts: ['withdraw', 'urge', 'appoint'],
};

test('from the claim on, four digits stand there for the door', async () => {
  await open(claimed);
  expect(screen.getByLabelText('开门的四个数 4 8 2 1')).toBeTruthy();
  expect(screen.getByText('开门前请对一下这四个数，他手机上也是这四个。')).toBeTruthy();
});

test('another time is agreed on in one sheet', async () => {
  await open(claimed);
  await tap('改时间');
  await choose('明天');
  await choose('上午');
  act.mockResolvedValue(answer(claimed));
  await tap('就改到这时候');
  expect(act).toHaveBeenCalledWith('order.appoint', {
    ...{ id, version: 2 },
    wanted: { day: '2026-11-24', slot: 'morning' },
  });
});

test('nobody came: one tap and a question, words are optional', async () => {
  await open({ ...claimed, acts: ['withdraw', 'urge', 'appoint', 'noShow'] });
  await tap('没等到人');
  expect(screen.getByText(/也请陈志远说说情况/)).toBeTruthy();
  act.mockResolvedValue(answer({ state: 'open', acts: ['withdraw'] }));
  await tap('没等到，重新找人');
  expect(act).toHaveBeenCalledWith('order.noShow', { id, version: 2, words: '' });
  expect(screen.getByText('待接单')).toBeTruthy();
});

test('what does not fit stands behind 更多, and leads to its own question', async () => {
  await open({ ...claimed, acts: ['withdraw', 'urge', 'noShow'] });
  await tap('更多');
  await tap('撤回');
  expect(screen.getByText('陈志远已经接了，会马上告诉他不用来了。七天内还能点回来。')).toBeTruthy();
});

test('what was not done after all is opened again with words', async () => {
  await open({ state: 'closed', outcome: 'solved', acts: ['reopen'] });
  await tap('重新办');
  await tap('重新办');
  expect(act).not.toHaveBeenCalled();
  const area = document.querySelector('#reopen textarea');
  if (area) fireEvent.change(area, { target: { value: '灯又不亮了' } });
  act.mockResolvedValue(answer({ state: 'open', acts: [] }));
  await tap('重新办');
  expect(act).toHaveBeenCalledWith('order.reopen', { id, version: 2, words: '灯又不亮了' });
});

test('what was taken back by mistake comes back with a tap', async () => {
  await open({ state: 'closed', outcome: 'withdrawn', acts: ['reopen'] });
  await tap('点回来');
  act.mockResolvedValue(answer({ state: 'open', acts: [] }));
  await tap('点回来');
  expect(act).toHaveBeenCalledWith('order.reopen', { id, version: 2, words: '刚才点错了，还要办' });
});

test("a receipt is shown in yuan, with a tick of one's own", async () => {
  const purchase = { ceiling: 20_000, amount: 4_250, receipt: [], helperSettledAt: at('2026-11-23 17:00') };
  await open({ ...claimed, state: 'inService', acts: ['settle'], purchase });
  expect(screen.getByText('小票 42.5 元')).toBeTruthy();
  expect(screen.getByText('菜钱按小票当面给，这里不收钱，也不转钱。')).toBeTruthy();
  act.mockResolvedValue(
    answer({ ...claimed, purchase: { ...purchase, ownerSettledAt: at('2026-11-23 17:20') } }),
  );
  await tap('钱给了，勾上已结清');
  expect(act).toHaveBeenCalledWith('order.settle', { id, version: 2 });
  expect(screen.getByText('您勾了已结清，来的人也勾了')).toBeTruthy();
});

test('a referral can be rung, and says that somebody asks later', async () => {
  await open({
    ...{ state: 'closed', outcome: 'explained', acts: [] },
    rejection: { reason: '助餐、护理', goTo: '县养老服务中心 07176655120' },
    trail: [{ kind: 'refer', mark: 'done', at: at('2026-11-23 17:00') }],
  });
  expect(screen.getByRole('button', { name: '打县养老服务中心 0717 665 5120' })).toBeTruthy();
  expect(screen.getByText('一周里会有人打电话问您办成了没有。')).toBeTruthy();
});

test('a snap says where and who saw it too, and has no door', async () => {
  await open({ seconds: 3, seconded: true, placeName: '桂苑 3 栋', relations: ['follower'], acts: [] });
  expect(screen.getByText('小修小补 · 桂苑 3 栋')).toBeTruthy();
  expect(screen.getByText('3 位邻居也遇到了')).toBeTruthy();
  expect(screen.getByText('您说过也遇到了，有结果会告诉您')).toBeTruthy();
  expect(screen.queryByText(/开门前/)).toBeNull();
});
