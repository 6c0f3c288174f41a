import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { elderStore, largestStore } from '../../services/preferences';
import { faceStore, sessionStore, type Session } from '../../services/session';
import { Button } from '../basic/Button';
import { Page, TabPage } from './Page';
import { PrimaryBar } from './PrimaryBar';

jest.mock('../../services/cloud', () => ({ read: jest.fn(() => new Promise(() => undefined)) }));

const session: Session = {
  roles: [],
  communityPhone: '66550123',
  streetPhone: '66550000',
  communityName: '桂花巷社区',
  unread: 2,
  waiting: 7,
  needed: 7,
  credits: {},
  templates: {},
};

beforeEach(() => {
  jest.clearAllMocks();
  elderStore.set(false);
  largestStore.set(false);
  faceStore.set('resident');
  sessionStore.set(session);
});

const tabs = () => screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label'));

test('an inner page has a title, a way back and the telephone', () => {
  render(<Page title="点单">买菜</Page>);
  expect(screen.getByRole('heading', { name: '点单' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '打社区电话 6655 0123' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '返回' })).toBeTruthy();
});

test('in elder mode the number stands written out at the foot', () => {
  elderStore.set(true);
  const { container } = render(<Page title="点单">买菜</Page>);
  expect(container.textContent).toContain('打社区 6655 0123');
  expect(container.querySelector('.elder')).toBeTruthy();
});

test('the largest letters hold within elder mode alone', () => {
  largestStore.set(true);
  const { container } = render(<Page title="点单">买菜</Page>);
  expect(container.querySelector('.largest')).toBeNull();
  act(() => elderStore.set(true));
  expect(container.querySelector('.elder.largest')).toBeTruthy();
});

test('a page with acts shows them instead', () => {
  const press = jest.fn();
  const bar = (
    <PrimaryBar line="上门以前随时能撤回">
      <Button kind="filled" onPress={press}>
        点单
      </Button>
    </PrimaryBar>
  );
  render(
    <Page title="代购跑腿" bar={bar}>
      买菜
    </Page>,
  );
  fireEvent.click(screen.getByRole('button', { name: '点单' }));
  expect(press).toHaveBeenCalled();
  expect(screen.getByText('上门以前随时能撤回')).toBeTruthy();
});

test.each([
  ['resident', ['首页', '我的点单', '消息，2 条', '我的'], '社区'],
  ['member', ['首页', '接单，7 条', '消息，2 条', '我的'], '社区'],
  ['staff', ['值班台，7 条', '单子', '消息，2 条', '我的'], '街道'],
] as const)('the %s has his own tabs and his own number to ring', (face, words, whose) => {
  faceStore.set(face);
  render(
    <TabPage tab="home" title="首页" phoneBar>
      内容
    </TabPage>,
  );
  expect(tabs()).toEqual(words);
  expect(screen.getAllByRole('button', { name: new RegExp(whose) }).length).toBeGreaterThan(0);
});

test('elder mode has three tabs', () => {
  elderStore.set(true);
  render(
    <TabPage tab="home" title="首页">
      内容
    </TabPage>,
  );
  expect(tabs()).toEqual(['首页', '我的点单', '我的']);
});

test('a tab opens its page, the one we are on does nothing', () => {
  render(
    <TabPage tab="home" title="首页">
      内容
    </TabPage>,
  );
  fireEvent.click(screen.getByRole('tab', { name: '首页' }));
  expect(Taro.switchTab).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('tab', { name: '我的点单' }));
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/orders/index' });
});
