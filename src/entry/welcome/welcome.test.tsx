import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { resetTaro } from '../../../tests/support/taro';
import * as cloud from '../../services/cloud';
import { setSession, type Session } from '../../services/session';
import Welcome from './index';

jest.mock('../../services/cloud');
jest.mock('../../services/showRow');
let step = '';
jest.mock('../../hooks/useParam', () => ({ useParam: () => step }));
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);

const nobody: Session = {
  roles: [],
  communityPhone: '66550123',
  communityName: '桂花巷社区',
  streetPhone: '66550100',
  unread: 0,
  waiting: 0,
  credits: {},
  templates: {},
};
const agreed: Session = { ...nobody, person: { id: 'wu', name: '吴奶奶', elder: false, consent: true } };
const settledIn: Session = {
  ...agreed,
  home: { path: 'a/b/c/', address: '1 栋 101', community: '桂花巷社区' },
};

const places: Record<string, [string, 'community' | 'building' | 'household', boolean][]> = {
  '': [['a/', 'community', false]],
  'a/': [
    ['a/1/', 'building', false],
    ['a/2/', 'building', false],
  ],
  'a/2/': [['a/2/101/', 'household', true]],
};
const tap = (name: string | RegExp): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  resetTaro();
  step = '';
  read.mockImplementation((_action, input) => {
    const parent = 'parent' in input && typeof input.parent === 'string' ? input.parent : '';
    const list = (places[parent] ?? []).map(([path, level, leaf]) => ({ path, name: path, level, leaf }));
    return Promise.resolve({ ok: true, output: { list } } as never);
  });
});

test('nobody gets in without a name; the telephone may be left out', async () => {
  setSession(nobody);
  render(<Welcome />);
  await tap('同意，继续');
  expect(screen.getByRole('alert').textContent).toBe('请写一下怎么称呼您');
  expect(act).not.toHaveBeenCalled();
  const name = document.querySelector('#name');
  if (name) fireEvent.change(name, { target: { value: '吴奶奶' } });
  act.mockResolvedValue({ ok: true, output: agreed });
  await tap('同意，继续');
  expect(act).toHaveBeenCalledWith('me.consent', { version: 1, name: '吴奶奶' });
  expect(await screen.findByText('住在哪一栋')).toBeTruthy();
});

test('the way to the door is one question a level; where there is but one way it is taken', async () => {
  setSession(agreed);
  render(<Welcome />);
  expect(await screen.findByText('住在哪一栋')).toBeTruthy();
  await tap('a/2/');
  await tap('a/2/101/');
  expect(screen.getByText('就是这一户？')).toBeTruthy();
  act.mockResolvedValue({ ok: true, output: settledIn });
  await tap('是，就是这里');
  expect(act).toHaveBeenCalledWith('me.chooseHome', { household: 'a/2/101/' });
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('who has several roles chooses as whom to begin', async () => {
  setSession({ ...settledIn, roles: [{ role: 'member', scope: 'a/', scopeName: '', until: 1 }] });
  render(<Welcome />);
  await tap(/^来帮忙的/);
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('who moves house is asked for the door alone, and can turn back', async () => {
  step = 'home';
  setSession(settledIn);
  render(<Welcome />);
  expect(await screen.findByText('住在哪一栋')).toBeTruthy();
  await tap('返回');
  expect(Taro.navigateBack).toHaveBeenCalled();
});
