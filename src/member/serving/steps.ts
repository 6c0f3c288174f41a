import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { TimelineStep } from '../../components/order/Timeline';
import { nearWords } from '../../copy/states';
import { clock, wantedWords, when } from '../../copy/times';

type View = Output<'order.get'>['order'];

/** The helper's own trail of an order in hand: his four steps, told to him. */
export function servingSteps(order: View, now: Ms): TimelineStep[] {
  const name = order.contact?.name ?? '邻居';
  const starts = order.trail.filter(({ kind, mark }) => kind === 'start' && mark === 'done');
  const started = order.state === 'claimed' ? undefined : starts.at(-1);
  const contacted = order.contactedAt;
  const rang = contacted !== undefined || started !== undefined;
  const mark = (past: boolean, before: boolean): TimelineStep['mark'] =>
    past ? 'done' : before ? 'now' : 'later';
  return [
    { mark: 'done', title: '接单', time: order.claimedAt === undefined ? undefined : clock(order.claimedAt) },
    {
      mark: mark(rang, true),
      title: contacted === undefined ? '先打个电话' : '联系上了',
      ...timeOf(contacted, rang ? undefined : order.due?.at, now),
      line: contacted === undefined ? '说好几点到、要带什么' : '您打过电话',
    },
    {
      mark: mark(started !== undefined, rang),
      title: '到了，开始',
      time: started?.at ? clock(started.at) : when(order.wanted.from, now),
      line: started ? undefined : '过了约好的时间 15 分钟，会两边都问一下',
    },
    {
      mark: mark(order.result !== undefined, started !== undefined),
      title: '办好了',
      line: order.result ? undefined : `您说结果，${name}确认。不用拍照打卡`,
    },
  ];
}

function timeOf(at: Ms | undefined, before: Ms | undefined, now: Ms): { time?: string } {
  if (at !== undefined) return { time: clock(at) };
  return before === undefined ? {} : { time: `${when(before, now)} 前` };
}

/** Below the address: how near, so that one knows whether to take the bicycle. */
export function nearLine(near: NonNullable<View['near']>): string {
  return near === 'beyond' ? '在邻近社区' : `和您${nearWords[near]}`;
}

/** What is to be done next with an order in hand, and by when. */
export function servingLine(order: View, now: Ms): string {
  const until = order.due && when(order.due.at, now);
  const { relations } = order;
  const has = (...any: string[]): boolean => any.some((one) => relations.includes(one));
  if (!has('claimer', 'teammate'))
    return has('partner') ? '您在这一单里办其中一部分' : '这一单已经不在您手上';
  switch (order.state) {
    case 'claimed':
      if (has('teammate')) return `约在${wantedWords(order.wanted, now)}，和带头的人一起去`;
      if (order.contactedAt === undefined) return `${until ?? '今天'} 前打个电话，说好几点到`;
      return `约在${wantedWords(order.wanted, now)}。到了点一下，邻居就放心了`;
    case 'inService':
      return order.dispute && order.confirmation === 'disputed'
        ? `邻居说还没办好：「${order.dispute.words}」。请再去看看`
        : '办完说一句结果，请邻居确认';
    case 'resolved':
      return until === undefined ? '等邻居确认' : `等邻居确认，最晚 ${until}`;
    case 'suspended':
      return until === undefined ? '先放一放' : `先放一放，${until} 接着办`;
    case 'closed':
      return '这一单结案了，谢谢您';
    default:
      return '这一单已经不在您手上';
  }
}
