import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../tests/support/taro';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import UnsentMessages from './index';
import { whyWords, type Unsent } from './words';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const send = jest.mocked(cloud.act);

const now = at('2026-11-23 17:20');
const message: Unsent = {
  ...{ id: 'm1', name: '陈**', words: '邻居要帮忙，您方便吗', title: '换灯管', at: now, attempts: 1 },
  ...{ code: 47003, field: 'thing1' },
};

beforeEach(() => {
  resetTaro();
  setClock(now);
  const pause = { code: 40001, since: now, until: now + 60_000 };
  read.mockImplementation(() => Promise.resolve({ ok: true, output: { list: [message], pause } } as never));
  send.mockResolvedValue({ ok: true, output: { count: 1 } } as never);
});

test('what was given up says why, and is sent again; that WeChat takes nothing stands above', async () => {
  await settled(async () => void render(<UnsentMessages />));
  expect(screen.getByText('微信现在一条都不收')).toBeTruthy();
  expect(screen.getByText('模板里有一栏填得不对：thing1（47003），试了 1 次')).toBeTruthy();
  await settled(async () => void fireEvent.click(screen.getByRole('button', { name: '这 1 条再送一次' })));
  expect(send).toHaveBeenCalledWith('unsent.again', { ids: ['m1'] });
});

test('where WeChat did not say, it is said that it may arrive twice', () => {
  const { code: _code, field: _field, ...unsure } = message;
  expect(whyWords(unsure)).toContain('可能收到两条');
});
