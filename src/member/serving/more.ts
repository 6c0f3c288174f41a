import type { Output } from '@core/contract';
import type { Glyph } from '../../components/basic/glyphs';

type Order = Output<'order.get'>['order'];

/** What can be done beside the one main act; each opens a sheet. */
export type Side = 'appoint' | 'handOver' | 'return' | 'suspend' | 'plan' | 'leave';

export interface SideAct {
  side: Side;
  label: string;
  icon: Glyph;
  /** What it means, where there is room to say it. */
  line: string;
}

const all: readonly (SideAct & { act: Order['acts'][number] })[] = [
  { side: 'appoint', act: 'appoint', label: '改时间', icon: 'clock', line: '改好马上告诉邻居' },
  {
    side: 'handOver',
    act: 'handOver',
    label: '移交别人',
    icon: 'arrows-left-right',
    line: '他答应了才算，答应前还是您的',
  },
  {
    side: 'return',
    act: 'returnToPool',
    label: '退单',
    icon: 'arrow-u-up-left',
    line: '马上问下一位，不影响您',
  },
  { side: 'leave', act: 'leaveTeam', label: '我去不了', icon: 'arrow-u-up-left', line: '带头的人另找一位' },
  { side: 'suspend', act: 'suspend', label: '先放一放', icon: 'calendar-blank', line: '说好哪天接着办' },
  { side: 'plan', act: 'plan', label: '分几步办', icon: 'list-checks', line: '办完一步点一步' },
];

/** Said to be done, it waits for the neighbour: there is nothing left to put off. */
const waits = (order: Pick<Order, 'state'>, side: Side): boolean =>
  side === 'suspend' && order.state === 'resolved';

/** The side acts open now, the likeliest first. Read from the acts the cloud allows. */
export function sideActs(order: Pick<Order, 'acts' | 'state' | 'handOver'>): SideAct[] {
  return all.filter(({ act, side }) => {
    if (side === 'handOver' && order.handOver) return false;
    return order.acts.includes(act) && !waits(order, side);
  });
}

const IN_A_ROW = 3;

/** At most three side by side: where there are more, the third opens the rest. */
export function inARow(acts: readonly SideAct[]): { shown: readonly SideAct[]; rest: readonly SideAct[] } {
  if (acts.length <= IN_A_ROW) return { shown: acts, rest: [] };
  return { shown: acts.slice(0, IN_A_ROW - 1), rest: acts.slice(IN_A_ROW - 1) };
}

type Outcome = 'solved' | 'partly' | 'unreachable';

/** Why it cannot be said to be done yet, said before it is tapped; undefined when nothing is in the way. */
export function inTheWay(
  { parties = [], milestones = [], purchase }: Pick<Order, 'parties' | 'milestones' | 'purchase'>,
  outcome: Outcome,
): string | undefined {
  const open = parties.filter(({ state }) => state === 'asked' || state === 'agreed');
  if (open.length > 0)
    return `${open.map(({ name }) => name).join('、')}那一部分还没办完，等他们说一声再办结`;
  if (outcome !== 'solved') return undefined;
  const left = milestones.filter(({ reachedAt }) => reachedAt === undefined);
  if (left.length > 0)
    return `还有 ${left.length} 步没办完：${left.map(({ title }) => title).join('、')}。没全办成就选「办了一部分」`;
  if (purchase && purchase.amount === undefined) return '先记上花了多少、拍一张小票，再办结';
  return undefined;
}
