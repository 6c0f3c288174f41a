import type { Output } from '@core/contract';
import type { Act } from '@core/domain/order/steps';
import type { TimelineStep } from '../components/order/Timeline';
import { roleWords } from './states';
import { clock, span, when } from './times';

export type TrailStep = Output<'order.get'>['order']['trail'][number];

/** Kinds of steps that are no acts of a person. */
type Kind = Act | 'place' | 'wave' | 'nextWave' | 'nobodyToAsk' | 'promised';

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
  confirm: '居民确认了',
  dispute: '居民说没办好',
  closeUnconfirmed: '三天没回话，先结案',
  withdraw: '撤回',
  urge: '催过一次',
  rate: '评价过了',
  ask: '通知邻居',
  handToHuman: '交给负责人亲自办',
  remind: '提醒过一次',
  restaff: '换了负责的人',
  refer: '告诉您去哪办',
  slip: '派件单交给了单位',
  bundle: '排进居住地服务日',
  recall: '收回来，重新找人',
  appoint: '改了上门时间',
  handOver: '问了一位能不能接手',
  takeHandOver: '换人接手',
  refuseHandOver: '没有换人',
  noShow: '没等到人，重新找',
  replyNoShow: '没到的那位说了情况',
  receipt: '拍了小票',
  settle: '勾了已结清',
  plan: '排好了分几步办',
  reach: '办完一步',
  involve: '请了人一起办',
  dismiss: '不用一起办了',
  answerParty: '一起办的人回话了',
  join: '又有一位一起去',
  leaveTeam: '一位来不了了',
  signOff: '派件单签过字了',
  suspend: '先放一放',
  resume: '接着办',
  second: '又有人遇到',
  replyRating: '帮忙的邻居回了话',
  followUp: '社区回访过了',
  reopen: '重新办',
  escalate: '请上一级来答复',
  answerDown: '负责人答复了',
  promised: '答应办到的日子',
  wave: '通知邻居',
  nextWave: '再问下一批',
  nobodyToAsk: '附近暂时没有能问的人',
};

const later: Partial<Record<Kind, string>> = {
  publish: '社区下单',
  contact: '先打电话联系',
  start: '上门服务',
  resolve: '办好了',
  confirm: '确认办好没有',
  resume: '到日子接着办',
  answerDown: '等负责人答复',
};

const RINGS: Record<number, string> = {
  1: '同楼栋、同网格',
  2: '相邻网格',
  3: '全社区',
  4: '邻近社区',
};

/** Where a ring asks, each one holding those before it. */
export const ringWords = (ring: number): string => RINGS[ring] ?? '更远一些';

/** The same steps as their own resident reads them. */
const yours: Partial<Record<Kind, string>> = {
  confirm: '您确认了',
  dispute: '您说没办好',
  withdraw: '您撤回了',
  urge: '您催过一次',
  reopen: '您说没办好，重新办',
  noShow: '您没等到人，重新找',
  rate: '您评价过了',
};

/** Who reads a trail, and about what kind of helpers. */
export interface Reader {
  /** The resident whose order it is: then it says 您. */
  owner?: boolean;
  /** Shorter sentences, fewer steps. */
  elder?: boolean;
  helpers?: Output<'order.get'>['order']['helpers'];
}

const isKind = (kind: string): kind is Kind => kind in done;

function titleOf(step: TrailStep, reader: Reader): string {
  if (!isKind(step.kind)) return '有了新进展';
  if (step.kind === 'wave' && step.wave) return waveTitle(step.wave, reader);
  if (step.mark === 'later') return later[step.kind] ?? done[step.kind];
  return (reader.owner === true ? yours[step.kind] : undefined) ?? done[step.kind];
}

type Wave = NonNullable<TrailStep['wave']>;

function waveTitle({ number, asked }: Wave, { elder, helpers }: Reader): string {
  if (elder === true) return `第 ${number} 轮 问了 ${asked} 位`;
  if (number > 1) return `第 ${number} 轮 又通知 ${asked} 位`;
  return `第 ${number} 轮 已通知 ${asked} 位${helpers === 'volunteer' ? '邻居' : '邻居党员'}`;
}

function waveLine(wave: Wave, mark: TrailStep['mark'], { elder }: Reader): string {
  const seen = wave.seen === 0 ? '还没有人看' : `${wave.seen} 位看过`;
  if (elder === true) return `${seen}，等回话`;
  const where = ringWords(wave.ring);
  const no = wave.declined > 0 ? `${wave.declined} 位说不行` : '';
  if (mark === 'none') return `${where}。${no === '' ? '没有人接' : `${no}，没有人接`}`;
  if (mark === 'done') return `${where}。有人接了`;
  return `${where}。${seen}，正在等回话`;
}

function lineOf(step: TrailStep, reader: Reader): string | undefined {
  if (step.wave && step.kind === 'wave') return waveLine(step.wave, step.mark, reader);
  if (!step.by) return undefined;
  const who = `${roleWords[step.by.role]}${step.by.name}`;
  if (step.mark === 'later') return step.kind === 'claim' ? `没人接，${who}给您答复` : who;
  return reader.owner === true && step.by.role === 'resident' ? undefined : who;
}

function timeOf(step: TrailStep, now: number): string | undefined {
  if (step.mark === 'later') return step.until === undefined ? undefined : `${when(step.until, now)} 前`;
  return step.at === undefined ? undefined : clock(step.at);
}

/** One step of the trail in words. */
function timelineStep(step: TrailStep, now: number, reader: Reader): TimelineStep {
  return {
    mark: step.mark,
    title: titleOf(step, reader),
    time: timeOf(step, now),
    line: lineOf(step, reader),
    windows: step.wave && step.kind === 'wave' ? { ...step.wave, claimed: step.mark === 'done' } : undefined,
  };
}

/** 李敏看过，等了 8 分钟: what lay between the order and its publication. */
function publishedLine(step: TrailStep, placedAt: number | undefined): string {
  if (!step.by || step.at === undefined) return '这一项不用等，直接问邻居';
  return `${step.by.name}看过，等了 ${span(step.at - (placedAt ?? step.at))}`;
}

/** The dispatch trail as a person reads it, ready for `Timeline`. What is awaited first is what happens now. */
export function trailWords(trail: readonly TrailStep[], now: number, reader: Reader = {}): TimelineStep[] {
  const read = trail.filter(
    ({ kind }, index) =>
      !(kind === 'nextWave' && reader.elder === true) &&
      // Round after round without anybody to ask is one thing that happened.
      !(kind === 'nobodyToAsk' && trail[index + 1]?.kind === kind),
  );
  const placedAt = read.find(({ kind }) => kind === 'place')?.at;
  const waiting = read.some(({ mark }) => mark === 'now')
    ? -1
    : read.findIndex(({ mark }) => mark === 'later');
  return read.map((step, index) => ({
    ...timelineStep(step, now, reader),
    ...(step.kind === 'publish' && step.mark === 'done' ? { line: publishedLine(step, placedAt) } : {}),
    ...(index === waiting ? { mark: 'now' as const } : {}),
  }));
}
