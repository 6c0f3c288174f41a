import { aCard } from '@core/testing/views';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { resetTaro } from '../../../tests/support/taro';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import { chooseElder } from '../../services/preferences';
import { setSession, type Session } from '../../services/session';
import Home from './index';
import { aService } from './fixture';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);

const items = [
  aService('errand', { name: '代购跑腿', elderName: '买菜取药', icon: 'basket', summary: '买菜 取药' }),
  aService('repair', { name: '小修小补', elderName: '修修补补', icon: 'wrench', summary: '换灯' }),
  aService('care', { name: '养老服务', elderName: '养老找谁', delivery: 'referral' }),
];
const running = aCard({
  accountable: {
    name: '李敏',
    role: 'communityStaff',
    until: at('2026-11-23 18:40'),
    next: { name: '孙丽', role: 'branchSecretary' },
  },
  wave: { number: 2, ring: 2, asked: 8, seen: 6, declined: 0 },
});

const session: Session = {
  person: { id: 'wang', name: '王阿姨', elder: false, consent: true },
  home: { path: 'a/', address: '桂苑 6 栋 2 单元 302', community: '桂花巷社区' },
  roles: [],
  communityPhone: '66550123',
  communityName: '桂花巷社区',
  streetPhone: '66550100',
  unread: 0,
  waiting: 0,
  credits: {},
  templates: {},
};

const answers: Partial<Record<cloud.Read, object>> = {
  'me.get': session,
  'menu.list': { list: items },
  'order.mine': { list: [running] },
};

async function open(): Promise<void> {
  await settled(async () => void render(<Home />));
  await screen.findByRole('button', { name: /^(代购跑腿|买菜取药)/ });
}
const tap = (name: string | RegExp): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  resetTaro();
  setClock(at('2026-11-23 17:20'));
  chooseElder(false);
  setSession(session);
  read.mockImplementation((action) => Promise.resolve({ ok: true, output: answers[action] } as never));
});

test('a tile opens the form at once, so that an order is three taps away', async () => {
  await open();
  await tap(/^代购跑腿/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/resident/form/index?item=errand' });
});

test('a service that only tells where to go opens its own page', async () => {
  await open();
  await tap(/^养老服务/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/resident/item/index?item=care' });
});

test('what was typed finds the service and goes along into the form', async () => {
  await open();
  fireEvent.change(screen.getByPlaceholderText('想请邻居帮什么忙？'), { target: { value: '换灯' } });
  expect(screen.queryByText('代购跑腿')).toBeNull();
  await tap(/^小修小补/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: `/resident/form/index?item=repair&words=${encodeURIComponent('换灯')}`,
  });
});

test('a running order says its wave, the next step and its hour', async () => {
  await open();
  expect(screen.getByText('第 2 轮 问了 8 位邻近党员')).toBeTruthy();
  expect(screen.getByText(/18:40 前没人接，孙丽书记答复您/)).toBeTruthy();
  expect(screen.getByText('6655 0123')).toBeTruthy();
});

test('an elder finds acts instead of names, the number written out, and nothing to type', async () => {
  chooseElder(true);
  await open();
  expect(screen.queryByText('代购跑腿')).toBeNull();
  expect(screen.queryByPlaceholderText('想请邻居帮什么忙？')).toBeNull();
  expect(screen.getByText(/打社区\s*6655 0123/)).toBeTruthy();
});
