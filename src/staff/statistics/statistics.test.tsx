import type { Output } from '@core/contract';
import { figureNames, figuresOf, mainFigures } from '@core/domain/statistics/figures';
import type { Tally } from '@core/domain/statistics/tally';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import * as cloud from '../../services/cloud';
import { setClock } from '../../services/clock';
import { sessionStore } from '../../services/session';
import StatisticsPage from './index';
import { basisWords, periodWords, resultWords } from './words';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);

const tally: Tally = {
  ...{ placed: 20, live: 2, solved: 12, partly: 3, explained: 1, withdrawn: 2 },
  ...{ answerDue: 18, answeredInTime: 17, confirmed: 12, unconfirmed: 3, satisfied: 9 },
  ...{ claimed: 16, within15: 10, within120: 6, notices: 48 },
};
const few: Tally = { placed: 3, solved: 3, confirmed: 3, satisfied: 2, answerDue: 3, answeredInTime: 3 };
const full = (t: Tally): Output<'statistics.get'>['normal'] => {
  const { placed = 0, live = 0, solved = 0, partly = 0, explained = 0, withdrawn = 0, unconfirmed = 0 } = t;
  const none = { rejected: 0, notOurs: 0, duplicate: 0, unreachable: 0, noShow: 0, followUpUnreached: 0 };
  const counts = { live, solved, partly, explained, withdrawn, unconfirmed, ...none };
  return { placed, counts, figures: figuresOf(t, figureNames) };
};
const brief = (t: Tally) => ({ placed: t.placed ?? 0, figures: figuresOf(t, mainFigures) });
const child = (path: string, name: string, t: Tally) => ({
  ...{ path, name, level: 'grid' as const, normal: brief(t), urgent: brief({}) },
});
const figures: Output<'statistics.get'> = {
  place: { path: '1/1/1/', level: 'community', name: '桂花巷社区' },
  around: [{ path: '1/1/', level: 'street', name: '桂花街道' }],
  period: { kind: 'month', start: '2026-11-01' },
  running: true,
  countedAt: at('2026-11-23 03:05'),
  normal: full(tally),
  urgent: full(few),
  series: ['2026-10-01', '2026-11-01'].map((start) => ({ start, normal: brief(tally), urgent: brief({}) })),
  children: { list: [child('1/1/1/1/', '第 1 网格', few), child('1/1/1/2/', '第 2 网格', tally)] },
  childLabel: '网格',
};

const staff = {
  roles: [{ role: 'communityStaff', scope: '1/1/1/', scopeName: '桂花巷社区', grant: 'g' }],
};
const nobody = { roles: [] };
let session: object = staff;
const answers: Record<string, () => object> = {
  'me.get': () => session,
  'statistics.get': () => figures,
  'job.get': () => ({ job: { state: 'done', progress: 40 } }),
  'export.link': () => ({ url: 'http://127.0.0.1/x', name: 'statistics.xlsx' }),
};

beforeEach(() => {
  session = staff;
  setClock(at('2026-11-23 09:10'));
  jest.clearAllMocks();
  sessionStore.set(staff as never);
  read.mockImplementation((action) => Promise.resolve({ ok: true, output: answers[action]?.() } as never));
});

const asked = () =>
  read.mock.calls.filter(([action]) => action === 'statistics.get').map(([, input]) => input);
const open = async (): Promise<void> => {
  await settled(async () => void render(<StatisticsPage />));
};
const tap = async (element: Element): Promise<void> => {
  await settled(async () => void fireEvent.click(element));
};

test('every share stands beside what it is of; of fewer than five there is none', async () => {
  await open();
  expect(screen.getByText('18 单里 17 单')).toBeTruthy();
  expect(screen.getAllByText('94%')).toHaveLength(2);
  expect(screen.getByText('还在办 2 · 办成了 12 · 办了一部分 3 · 说明了原因 1 · 撤回 2')).toBeTruthy();
  expect(screen.getAllByText('3 单里 3 单，少于 5，不算比例').length).toBeGreaterThan(0);
  expect(screen.getByText('接了 16 单，问了 48 人次')).toBeTruthy();
});

test('the places below stand in the order in which they came, not by how they did', async () => {
  await open();
  const names = screen.getAllByText(/^第 \d 网格$/).map(({ textContent }) => textContent);
  expect(names).toEqual(['第 1 网格', '第 2 网格']);
  await tap(screen.getByText('第 2 网格'));
  expect(asked().at(-1)).toEqual({ place: '1/1/1/2/', period: { kind: 'month', start: '2026-11-01' } });
});

test('one period back, and not on into what has not begun', async () => {
  await open();
  expect(screen.getByRole('button', { name: '下个月' }).getAttribute('aria-disabled')).toBe('true');
  await tap(screen.getByRole('button', { name: '上个月' }));
  expect(asked().at(-1)).toMatchObject({ period: { kind: 'month', start: '2026-10-01' } });
  await tap(screen.getByRole('tab', { name: '按周' }));
  expect(asked().at(-1)).toMatchObject({ period: { kind: 'week', start: '2026-11-23' } });
});

test('the table is asked for, waited for and opened', async () => {
  act.mockResolvedValue({ ok: true, output: { id: 'job1' } } as never);
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await open();
  await tap(screen.getByRole('button', { name: '导出 Excel' }));
  const period = { kind: 'month', start: '2026-11-01' };
  expect(act).toHaveBeenCalledWith('statistics.export', { place: '1/1/1/', period });
  expect(read).toHaveBeenCalledWith('export.link', { id: 'job1' });
  expect(click).toHaveBeenCalled();
});

test('who may read no figures is told so', async () => {
  session = nobody;
  sessionStore.set(nobody as never);
  await open();
  expect(screen.getByText('这里没有您能看的数字')).toBeTruthy();
  expect(asked()).toEqual([]);
});

test('numbers and periods in words', () => {
  expect(resultWords({ name: 'claimP90', part: 9, of: 10, value: 120 })).toBe('2 小时内');
  expect(resultWords({ name: 'claimMedian', part: 9, of: 10, value: 2880 })).toBe('2 天内');
  expect(resultWords({ name: 'resolution', part: 3, of: 4 })).toBe('3 / 4');
  expect(basisWords({ name: 'followUps', part: 0, of: 0 })).toBe('没有可算的单');
  expect(periodWords({ kind: 'week', start: '2026-11-30' })).toBe('11 月 30 日到 12 月 6 日');
  expect(periodWords({ kind: 'week', start: '2026-11-16' })).toBe('11 月 16 日到 22 日');
});
