import type { PhonePerson, State, TourOrder } from '../state';
import { when } from './times';

/** Which phone has the next act: the resident's, the helper's or the desk's. */
export type Turn = 0 | 1 | 2;

/** Where the tour stands. */
export interface Tour {
  /** The six steps in order. */
  steps: string[];
  /** How many are done; 6 when it is over. */
  done: number;
  hint: string;
  turn: Turn | undefined;
  /** Somebody else should be on the helper's phone. */
  change?: { phone: Turn; token: string; name: string };
}

const RESIDENT: Turn = 0;
const HELPER: Turn = 1;
const DESK: Turn = 2;

type Phones = readonly (PhonePerson | undefined)[];
type Stage = Omit<Tour, 'steps'>;

/** Reads from the state of the resident's latest order how far the main job has come and what comes next. */
export function tourOf(state: State, phones: Phones): Tour {
  const helper = phones[HELPER]?.name ?? '党员';
  const steps = [
    `${phones[RESIDENT]?.name ?? '居民'}点单`,
    '社区下单',
    '通知邻居',
    `${helper}接单`,
    '上门办好',
    '评价和回访',
  ];
  return { steps, ...stageOf(state, phones) };
}

function stageOf(state: State, phones: Phones): Stage {
  const { order } = state;
  if (!order) return begin('在左边的手机上选一项服务，写一句话，送出去。');
  switch (order.state) {
    case 'submitted':
      return { done: 1, turn: DESK, hint: `在右边的手机上看一眼「${order.title}」，点「下单」。` };
    case 'open':
      return order.waves === 0 ? beforeAsking(state) : asking(order, state, phones);
    case 'dispatched':
      return { done: 3, turn: HELPER, hint: '社区派了单，被派的人在手机上答应一声。' };
    case 'claimed':
    case 'inService':
      return serving(order, phones);
    case 'resolved':
      return { done: 5, turn: RESIDENT, hint: '在左边的手机上确认办好了，再打个分。' };
    case 'suspended':
      return { done: 3, turn: undefined, hint: '这一单挂起了，到日子自己接着走。拨时钟就能看到。' };
    case 'closed':
      return closed(order);
  }
}

const begin = (hint: string): Stage => ({ done: 0, turn: RESIDENT, hint });

function beforeAsking({ nextAt, now }: State): Stage {
  const at = nextAt === undefined ? '下一分钟' : when(nextAt, now);
  return { done: 2, turn: undefined, hint: `社区已下单，${at} 通知邻居。可以等，也可以把时钟拨过去。` };
}

function asking(order: TourOrder, { now, people }: State, phones: Phones): Stage {
  const silence =
    order.dueAt === undefined ? '' : `想看没人接会怎样，就把时钟拨到 ${when(order.dueAt, now)}。`;
  const helper = phones[HELPER];
  if (helper && order.askedByName.includes(helper.name)) {
    return { done: 3, turn: HELPER, hint: `在中间的手机上点「接单」。${silence}` };
  }
  const other = people.find((person) => order.askedByName.includes(person.name));
  const hint = `第 ${order.waves} 轮问到了 ${order.askedByName.join('、')}。${silence}`;
  if (other) return { done: 3, turn: undefined, hint, change: changeTo(other) };
  return {
    done: 3,
    turn: HELPER,
    hint: `问了 ${order.asked} 位邻居，${helper?.name ?? '中间的人'}也能在「大家都能接的」里接。${silence}`,
  };
}

function serving(order: TourOrder, phones: Phones): Stage {
  const { claimer } = order;
  if (claimer && claimer.token !== phones[HELPER]?.token) {
    const change = claimer.token === undefined ? undefined : changeTo({ ...claimer, token: claimer.token });
    return { done: 4, turn: undefined, hint: `${claimer.name}接了这一单。`, change };
  }
  if (order.state === 'inService')
    return { done: 4, turn: HELPER, hint: '办完了，在中间的手机上点「办好了」。' };
  const first = order.contacted ? '到了门口' : '先打个电话，到了门口';
  return { done: 4, turn: HELPER, hint: `在中间的手机上${first}点「到了，开始」。` };
}

function closed(order: TourOrder): Stage {
  if (order.outcome !== 'solved' && order.outcome !== 'partly') {
    return begin('这一单结案了，没有走到上门。在左边的手机上再点一单。');
  }
  if (!order.rated) return { done: 5, turn: RESIDENT, hint: '在左边的手机上打个分，写一句也行。' };
  return { done: 6, turn: undefined, hint: '走完了。可以再点一单，或者换个人、拨时钟，看看没人接会怎样。' };
}

const changeTo = ({ token, name }: { token: string; name: string }) => ({ phone: HELPER, token, name });
