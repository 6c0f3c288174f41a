import type { Output } from '@core/contract';
import type { ClockKind } from '@core/domain/calendar/clocks';
import { MINUTE } from '@core/domain/calendar/time';
import { deadline, type DueStep, type FormField, type MenuItem, type Span } from '@core/domain/menu/item';
import { bounds, limits, type Why } from '@core/domain/menu/law';
import type { ServiceGlyph } from '../components/basic/glyphs';
import { span } from './times';

export type Editable = Output<'menu.draft'>['item'];
export type Content = Editable['content'];

/** 在用，第 2 版 · 还没上架 · 已下架. */
export function standingWords({ version, active }: Pick<Editable, 'version' | 'active'>): string {
  if (version === 0) return '还没上架';
  return active ? `在用，第 ${version} 版` : '已下架';
}

export const helpersWords: Record<MenuItem['helpers'], string> = {
  member: '只请在职党员',
  volunteer: '志愿者也行',
};
export const deliveryWords: Record<MenuItem['delivery'], string> = {
  now: '即办',
  slot: '预约',
  project: '项目',
  referral: '转介',
};
export const urgencyWords: Record<MenuItem['urgency'], string> = { normal: '平时', urgent: '总是急事' };
export const triageWords: Record<MenuItem['triage'], string> = { auto: '直接问邻居', staff: '社区先看' };
export const kindWords: Record<FormField['kind'], string> = {
  text: '写字',
  number: '写数',
  choice: '选一个',
  yesNo: '是或否',
};
export const clockWords: Record<ClockKind, string> = { wall: '一直算', day: '白天算', wh: '上班算' };

export const stepWords: Record<DueStep, string> = {
  triage: '社区看一遍',
  wave: '问一轮邻居',
  human: '没人接，转给专人',
  answerDispatch: '派单后答复',
  firstContact: '接单后先联系',
  appointment: '过了约好的时间',
  word: '服务中没有消息',
  confirm: '办好后等确认',
};

export const iconWords: Record<ServiceGlyph, string> = {
  basket: '菜篮',
  broom: '扫帚',
  camera: '照相机',
  'chat-circle-dots': '说话',
  'clipboard-text': '表格',
  'first-aid-kit': '急救箱',
  'hand-heart': '帮手',
  scales: '天平',
  stethoscope: '听诊器',
  student: '学生',
  wrench: '扳手',
};

/** 4 小时，上班算. */
export const spanWords = ({ minutes, clock }: Span): string =>
  `${span(minutes * MINUTE)}，${clockWords[clock]}`;

/** What holds for a step when the service says nothing of its own. */
export const usualSpan = (step: DueStep, urgency: MenuItem['urgency']): Span => deadline({}, urgency, step);

/** How long a step may last, for who wrote something else. */
export function boundWords(step: DueStep): string {
  const { least, most } = bounds[step];
  return `只能是 ${span(least * MINUTE)}到 ${span(most * MINUTE)}`;
}

/** Why something cannot stand, under its row. */
export const whyWords: Record<Why, string> = {
  missing: '这一行要写',
  tooLong: '太长了，短一点',
  notPlain: '写 3 到 8 个汉字，一看就懂的事，不用字母、数字和简称',
  twice: '写重了',
  twoToEight: `要 2 到 ${limits.choices} 个选项`,
  outOfBounds: '这个数不行',
  urgentWaits: '急事不等上班，请选「一直算」',
  notAPhone: '请写对电话',
  notReferred: '不是转介的服务不写去处',
  snapAsks: '随手拍只要照片和地点：不问别的，不算急事，社区先看',
};
