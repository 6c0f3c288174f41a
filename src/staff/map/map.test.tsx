import type { Output } from '@core/contract';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import { aCard } from '@core/testing/views';
import { at } from '@core/testing/moments';
import * as cloud from '../../services/cloud';
import { setClock } from '../../services/clock';
import { sessionStore } from '../../services/session';
import MapPage from './index';
import { houseWords, windowsOf, wholeWords, type House } from './words';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);

const house = (more: Partial<House> = {}): House => ({
  ...{ path: '1/1/1/1/6/', grid: '1/1/1/1/', name: '6 栋' },
  ...{ waiting: 0, underWay: 0, toConfirm: 0, resting: 0, overdue: 0, urgent: 0 },
  ...more,
});
const busy = house({ waiting: 2, underWay: 1, overdue: 1, urgent: 1 });
const community: Output<'desk.map'> = {
  place: { path: '1/1/1/', level: 'community', name: '桂花巷社区' },
  around: [],
  below: { list: [{ path: '1/1/1/1/', level: 'grid', name: '第 1 网格', live: 40 }] },
  houses: [busy],
  drawn: 36,
  live: 40,
};

let session: object = {};
const asDesk = (role: string): void => {
  session = { roles: [{ role, scope: '1/1/1/', scopeName: '桂花巷社区', grant: 'g' }] };
  sessionStore.set(session as never);
};
const open = async (): Promise<void> => {
  await settled(async () => void render(<MapPage />));
};

beforeEach(() => {
  setClock(at('2026-11-23 09:10'));
  jest.clearAllMocks();
  asDesk('communityStaff');
  const outputs: Record<string, () => object> = {
    'me.get': () => session,
    'desk.map': () => community,
    'desk.building': () => ({ list: [aCard({ id: 'one', title: '厨房灯不亮' })] }),
  };
  read.mockImplementation((action) => Promise.resolve({ ok: true, output: outputs[action]?.() } as never));
});

test('a house says in words what its windows show, and what is urgent or overdue', async () => {
  await open();
  expect(screen.getByText('等 2 单 · 在办 1 单')).toBeTruthy();
  expect(screen.getByText('超时 1 单')).toBeTruthy();
  expect(screen.getByText('急')).toBeTruthy();
  expect(screen.getByText('在办的共 40 单，画了等得最久的 36 单，其余到各网格里看')).toBeTruthy();
});

test('a house opens its orders', async () => {
  await open();
  await settled(async () => void fireEvent.click(screen.getByText('6 栋')));
  expect(read).toHaveBeenCalledWith('desk.building', { building: '1/1/1/1/6/' });
  expect(await screen.findByText('厨房灯不亮')).toBeTruthy();
});

test('a street sees houses and cannot look into them', async () => {
  asDesk('streetStaff');
  await open();
  await settled(async () => void fireEvent.click(screen.getByText('6 栋')));
  expect(read.mock.calls.map(([action]) => action)).not.toContain('desk.building');
});

test('one grid further down', async () => {
  await open();
  await settled(async () => void fireEvent.click(screen.getByText('第 1 网格')));
  expect(read).toHaveBeenCalledWith('desk.map', { place: '1/1/1/1/' });
});

test('windows: lit ones wait, a house without orders is dark, and never more than six', () => {
  expect(windowsOf(house())).toEqual(Array.from({ length: 4 }, () => 'window-dark'));
  expect(windowsOf(house({ waiting: 1, underWay: 1 }))).toEqual([
    ...['window-lit', 'window-yes', 'window-dark', 'window-dark'],
  ]);
  expect(windowsOf(house({ waiting: 20 }))).toHaveLength(6);
  expect(houseWords(house())).toBe('没有单');
  expect(wholeWords(busy)).toBe('6 栋，等 2 单 · 在办 1 单，急 1 单，超时 1 单');
});
