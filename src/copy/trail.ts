import type { Output } from '@core/contract';
import type { Act } from '@core/domain/order/steps';
import type { TimelineStep } from '../components/order/Timeline';
import { calledAs, roleWords } from './states';
import { clock, when } from './times';

export type TrailStep = Output<'order.get'>['order']['trail'][number];

/** Kinds of steps that are no acts of a person. */
type Kind = Act | 'place' | 'wave' | 'nextWave' | 'nobodyToAsk';

const done: Record<Kind, string> = {
  place: '已点单',
  publish: '社区已下单',
  reject: '社区没有受理',
  merge: '并到相同的一单',
  claim: '接单',
  assign: '社区派了人',
  explain: '社区说明了原因',
  accept: '接单',
  refuse: '这位邻居来不了',
  contact: '联系上了',
  start: '到了，开始服务',
  returnToPool: '退回来，重新找人',
  lapse: '没联系上，重新找人',
  resolve: '办好了',
  confirm: '您确认了',
  dispute: '您说没办好',
  closeUnconfirmed: '三天没回话，先结案',
  withdraw: '撤回',
  urge: '催过一次',
  rate: '评价过了',
  ask: '通知邻居',
  handToHuman: '交给负责人亲自办',
  remind: '提醒过一次',
  wave: '通知邻居',
  nextWave: '再问下一批',
  nobodyToAsk: '附近暂时没有能问的人',
};

const later: Partial<Record<Kind, string>> = {
  publish: '社区下单',
  start: '上门服务',
  resolve: '办好了',
  confirm: '请您确认',
};

const RINGS: Record<number, string> = { 1: '同楼栋、同网格', 2: '邻近网格', 3: '全社区', 4: '邻近社区' };

const isKind = (kind: string): kind is Kind => kind in done;

function titleOf(step: TrailStep): string {
  if (!isKind(step.kind)) return '有了新进展';
  if (step.kind === 'wave' && step.wave) {
    const { number, asked } = step.wave;
    return `第 ${number} 轮 ${number === 1 ? '已通知' : '又通知'} ${asked} 位${number === 1 ? '邻居党员' : ''}`;
  }
  return (step.mark === 'later' ? later[step.kind] : undefined) ?? done[step.kind];
}

function waveLine(wave: NonNullable<TrailStep['wave']>, mark: TrailStep['mark']): string {
  const where = RINGS[wave.ring] ?? '更远一些';
  const no = wave.declined > 0 ? `${wave.declined} 位说不行` : '';
  if (mark === 'none') return `${where}。${no === '' ? '没有人接' : `${no}，没有人接`}`;
  if (mark === 'done') return `${where}。有人接了`;
  return `${where}。${wave.seen} 位看过，正在等回话`;
}

function lineOf(step: TrailStep): string | undefined {
  if (step.wave && step.kind === 'wave') return waveLine(step.wave, step.mark);
  if (!step.by) return undefined;
  const who = `${roleWords[step.by.role]}${step.by.name}`;
  if (step.mark !== 'later') return who;
  return step.kind === 'claim' ? `没人接，${who}给您答复` : who;
}

function timeOf(step: TrailStep, now: number): string | undefined {
  if (step.mark === 'later') return step.until === undefined ? undefined : `${when(step.until, now)} 前`;
  return step.at === undefined ? undefined : clock(step.at);
}

/** One step of the trail in words. */
function timelineStep(step: TrailStep, now: number): TimelineStep {
  return {
    mark: step.mark,
    title: titleOf(step),
    time: timeOf(step, now),
    line: lineOf(step),
    windows: step.wave && step.kind === 'wave' ? { ...step.wave, claimed: step.mark === 'done' } : undefined,
  };
}

/** The dispatch trail as a person reads it, ready for `Timeline`. */
export function trailWords(trail: readonly TrailStep[], now: number): TimelineStep[] {
  return trail.map((step) => timelineStep(step, now));
}

interface InHand {
  state: Output<'order.get'>['order']['state'];
  accountable?: Output<'order.get'>['order']['accountable'];
  wave?: TrailStep['wave'];
}

/** How an order stands, in one line: 第 2 轮 问了 8 位邻近党员. */
export function standing({ state, wave }: InHand): string {
  switch (state) {
    case 'submitted':
      return '社区正在看';
    case 'open':
      return wave ? `第 ${wave.number} 轮 问了 ${wave.asked} 位邻居` : '马上问邻居';
    case 'dispatched':
      return '派了人，等他答应';
    case 'claimed':
      return '有人接了，会先打电话给您';
    case 'inService':
      return '人到了，正在办';
    case 'resolved':
      return '说办好了，请您看看';
    case 'suspended':
      return '先放一放，到日子自己接着办';
    case 'closed':
      return '已经结案';
  }
}

/** What comes next and who answers: 18:40 前没人接，孙丽书记答复您. */
export function nextStep({ state, accountable }: InHand, now: number): string {
  if (!accountable) return '';
  const hour = when(accountable.until, now);
  const who = calledAs(accountable.next ?? accountable);
  if (state === 'open') return `${hour} 前没人接，${who}答复您`;
  if (state === 'resolved') return `${hour} 前没回话，先结案`;
  return `最晚 ${hour}，${who}给您回话`;
}
