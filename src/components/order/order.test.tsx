import { moment } from '@core/domain/calendar/time';
import { orderStates } from '@core/domain/order/order';
import { render, screen } from '@testing-library/react';
import { stateWords } from '../../copy/states';
import { setClock } from '../../services/clock';
import { elderStore } from '../../services/preferences';
import { AccountableCard } from './AccountableCard';
import { DueBadge } from './DueBadge';
import { StateBadge } from './StateBadge';
import { Timeline, type TimelineStep } from './Timeline';
import { WhyMe } from './WhyMe';
import { Windows } from './Windows';

const now = moment('2026-11-20', 17, 20);
const MINUTE = 60_000;

beforeEach(() => {
  elderStore.set(false);
  setClock(now);
});

test.each(orderStates)('%s is told by a word and by a shape', (state) => {
  const { container } = render(<StateBadge state={state} />);
  expect(screen.getByText(stateWords[state])).toBeTruthy();
  expect(container.querySelector(`.i-state-${state}`)).toBeTruthy();
});

test('a closed order says what came of it, because closed is not solved', () => {
  render(<StateBadge state="closed" outcome="explained" />);
  expect(screen.getByText('说明了原因')).toBeTruthy();
});

test.each([
  [5 * 60 * MINUTE, 'state-submitted', '22:20 到期'],
  [21 * MINUTE, 'due-soon', '17:41 到期'],
  [-2 * MINUTE - 1, 'due-late', '超时 2 分钟'],
])('a deadline %i ms away looks like %s', (away, shape, words) => {
  const { container } = render(<DueBadge until={now + away} />);
  expect(container.querySelector(`.i-${shape}`)).toBeTruthy();
  expect(screen.getByText(words)).toBeTruthy();
});

const lit = (container: HTMLElement, name: string) => container.querySelectorAll(`.d-window-${name}`).length;

test('one window is one neighbour: seen, unseen, not this time, and who took it', () => {
  const { container } = render(<Windows asked={8} seen={6} declined={1} claimed />);
  expect(['lit', 'yes', 'dark', 'no'].map((name) => lit(container, name))).toEqual([4, 1, 2, 1]);
});

test('over sixteen windows the sentence is enough', () => {
  const { container } = render(<Windows asked={17} seen={3} declined={0} />);
  expect(container.innerHTML).toBe('');
});

const steps: TimelineStep[] = [
  { mark: 'done', title: '已点单', time: '17:02' },
  { mark: 'done', title: '社区已下单', time: '17:10', line: '李敏看过' },
  {
    mark: 'none',
    title: '第 1 轮',
    time: '17:10',
    line: '没有人接',
    windows: { asked: 5, seen: 3, declined: 1 },
  },
  { mark: 'now', title: '第 2 轮', time: '17:16', line: '6 位看过' },
  { mark: 'later', title: '接单', time: '18:40 前', line: '没人接，孙丽答复' },
  { mark: 'later', title: '办好了' },
];

test('the trail shows every step, its windows and its legend', () => {
  const { container } = render(<Timeline steps={steps}>看过</Timeline>);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  expect(lit(container, 'no')).toBe(1);
  expect(screen.getByText('看过')).toBeTruthy();
});

test('the elder trail has four steps at most, the next one among them, no windows and no legend', () => {
  elderStore.set(true);
  const { container } = render(<Timeline steps={steps}>看过</Timeline>);
  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
    '社区已下单17:10',
    '第 1 轮17:10',
    '第 2 轮17:166 位看过',
    '接单18:40 前',
  ]);
  expect(lit(container, 'no')).toBe(0);
  expect(screen.queryByText('看过')).toBeNull();
});

const accountable = {
  name: '李敏',
  role: 'communityStaff',
  until: now + 80 * MINUTE,
  next: { name: '孙丽', role: 'branchSecretary' },
} as const;

test('somebody answers by name, until an hour, and then the next', () => {
  const { container } = render(<AccountableCard accountable={accountable} />);
  expect(container.textContent).toContain('李敏 社区工作者');
  expect(container.textContent).toContain('到 18:40，还有 1 小时 20 分');
  expect(container.textContent).toContain('之后由支部书记孙丽接手');
});

test('an elder reads it as one sentence', () => {
  elderStore.set(true);
  const { container } = render(<AccountableCard accountable={accountable} />);
  expect(container.textContent).toContain('社区 李敏最晚 18:40，孙丽书记打给您。');
});

test('why me: reason and gloss in plain words, nothing without reasons', () => {
  const { container, rerender } = render(
    <WhyMe
      reasons={[
        { kind: 'near', near: 'building' },
        { kind: 'skill', skill: '电工' },
        { kind: 'fewServices', count: 1 },
      ]}
    />,
  );
  expect(container.textContent).toBe(
    '为什么是我同楼栋走过去 1 分钟有电工技能这单要会电工本周仅 1 单轮得到您',
  );
  rerender(<WhyMe reasons={[]} />);
  expect(container.textContent).toBe('');
});
