import type { Output } from '@core/contract';
import { usualRules } from '@core/domain/settings/rules';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import * as cloud from '../../services/cloud';
import { setClock } from '../../services/clock';
import { draftOf, dropDraft, keepDraft } from '../../services/drafts';
import { sessionStore } from '../../services/session';
import { curvesDrawn } from './curve';
import WhatIfPage from './index';
import { summaryWords, verdictOf, type Result, type Trial } from './words';

jest.mock('../../services/cloud');
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);

const NOW = at('2026-11-23 09:10');
const tried = { ...usualRules, askedAtOnce: 4 };
const result: Result = {
  now: {
    median: 12,
    within90: 86.8,
    unclaimed: 3,
    noticesPerClaim: 21.6,
    requestsAWeek: 3.4,
    night: 0,
    uneven: 3,
  },
  tried: {
    median: 18,
    within90: 87,
    unclaimed: 3,
    noticesPerClaim: 13.8,
    requestsAWeek: 2.3,
    night: 0,
    uneven: 4,
  },
  curves: {
    now: [23, 46, 56, 70, 77, 78, 79, 80, 84, 97],
    tried: [20, 33, 45, 63, 73, 78, 80, 82, 87, 97],
  },
  sure: ['median', 'noticesPerClaim', 'requestsAWeek'],
  ...{ orders: 280, members: 77, days: 14, rounds: 10, assumed: false },
};
const done: Trial = {
  ...{ id: 't1', state: 'done', progress: 12, total: 12, tried, present: usualRules, version: 0 },
  ...{ result, at: NOW - 60_000, mayCancel: false },
};
const running: Trial = { ...done, state: 'running', progress: 3, result: undefined, mayCancel: true };

let trial: Trial | undefined;
let settings: Output<'settings.get'>;
const admin = { roles: [{ role: 'admin', scope: '1/', scopeName: '青石县', grant: 'g' }] };

beforeEach(() => {
  trial = undefined;
  settings = { rules: usualRules, version: 0 };
  setClock(NOW);
  jest.clearAllMocks();
  dropDraft('whatIf:0');
  sessionStore.set(admin as never);
  const answers: Record<string, () => object> = {
    'me.get': () => admin,
    'settings.get': () => settings,
    'whatIf.get': () => ({ trial }),
  };
  read.mockImplementation((action) => Promise.resolve({ ok: true, output: answers[action]?.() } as never));
});

const open = async (): Promise<void> => {
  await settled(async () => void render(<WhatIfPage />));
};
const tap = async (name: string): Promise<void> => {
  await settled(async () => void fireEvent.click(screen.getByRole('button', { name })));
};

test('nothing can be tried before something is changed, and nobody but the county tries', async () => {
  await open();
  expect(screen.getByText('先改一条，再试一试。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '试一试' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByText('一位居民同时能有几单')).toBeNull();
});

test('what was chosen survives, is tried, and its progress is told', async () => {
  keepDraft('whatIf:0', tried);
  await open();
  act.mockResolvedValue({ ok: true, output: { trial: running } } as never);
  trial = running;
  await tap('试一试');
  expect(act).toHaveBeenCalledWith('whatIf.begin', { rules: tried });
  expect(screen.getByText('正在推算，3 / 12 段')).toBeTruthy();
  expect(draftOf('whatIf:0')).toEqual(tried);
  act.mockResolvedValue({ ok: true, output: {} } as never);
  trial = { ...running, state: 'cancelled', mayCancel: false };
  await tap('不算了');
  expect(act).toHaveBeenCalledWith('job.cancel', { id: 't1' });
  expect(screen.getByText('这一次没算完就停了')).toBeTruthy();
});

test('what it came to is said in words, and holds for everybody only after a second tap', async () => {
  trial = done;
  await open();
  expect(screen.getByText('每一轮最多问几位：8 位，改成 4 位')).toBeTruthy();
  expect(screen.getByText('好处：打扰的人更少，每人被问得更少。代价：有人接得更慢。')).toBeTruthy();
  expect(screen.getByText('15 分钟内有人接：现在 56%，试的 45%')).toBeTruthy();
  await tap('就用这套设置');
  expect(act).not.toHaveBeenCalled();
  act.mockResolvedValue({ ok: true, output: { rules: tried, version: 1 } } as never);
  await tap('改成这样');
  expect(act).toHaveBeenCalledWith('settings.change', { rules: tried, version: 0 });
  expect(screen.getByText('现在用的就是这套。')).toBeTruthy();
});

test('beside settings that have changed since nothing can be applied', async () => {
  trial = done;
  settings = { rules: { ...usualRules, fairness: 0 }, version: 1 };
  await open();
  expect(screen.queryByRole('button', { name: '就用这套设置' })).toBeNull();
  expect(screen.getByText(/设置在这之后改过/)).toBeTruthy();
});

test('work that failed can be begun again, and a town without helpers is told apart', async () => {
  trial = { ...done, state: 'failed', result: undefined };
  await open();
  act.mockResolvedValue({
    ok: true,
    output: { trial: { ...done, result: { ...result, members: 0 } } },
  } as never);
  await tap('再试一次');
  expect(act).toHaveBeenCalledWith('whatIf.begin', { rules: tried });
  expect(screen.getByText('还没有能接单的人')).toBeTruthy();
});

test('what may be chance is told as no difference', () => {
  expect(verdictOf('within90', result)).toBe('same');
  expect(verdictOf('median', result)).toBe('worse');
  expect(summaryWords({ ...result, sure: [] })).toBe('重算了 10 遍，看不出和现在有什么差别。');
});

test('the picture holds two curves over three levels', () => {
  const drawing = decodeURIComponent(curvesDrawn(result.curves));
  expect(drawing.match(/<polyline/g)).toHaveLength(5);
  expect(drawing).toContain('points="0,308 100,216');
});
