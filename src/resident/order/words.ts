import type { Output } from '@core/contract';
import { moment, type Ms } from '@core/domain/calendar/time';
import { calledAs, roleWords } from '../../copy/states';
import { dayWord, when } from '../../copy/times';

type Order = Output<'order.get'>['order'];
type Escalation = NonNullable<Order['escalation']>;
type Person = Escalation['to'];
type Party = NonNullable<Order['parties']>[number];

const causes: Record<Escalation['why'], string> = {
  unseen: '社区没来得及看，已交给上一级',
  unanswered: '问了几轮，附近还没人接',
  refused: '派了两次，都来不了',
  disputed: '上次没办好，有人盯着办完',
  silent: '没按时答复，已交给上一级',
  called: '社区请上一级来答复',
  reopened: '还是没办好，有人盯着重新办',
};

/** 孙丽书记, 街道彭波: somebody of the staff as a resident hears of him. */
export function officeOf(person: Person): string {
  const called = calledAs(person);
  return called === person.name ? `${roleWords[person.role]}${person.name}` : called;
}

/** 孙丽书记 明天 18:00 前答复您; after the answer, what is promised until which day. */
export function answerWords({ to, until, answer }: Escalation, now: Ms): string {
  if (!answer) return `${officeOf(to)} ${when(until, now)} 前答复您`;
  const day = dayWord(until, now);
  if (answer.kind === 'explain') return `${officeOf(answer.by)}：${day}前再给您准话`;
  return `${officeOf(answer.to ?? answer.by)}来办，${day}前办好`;
}

/** Why somebody higher up has to answer, or what he said. */
export function answerLine({ why, words, answer }: Escalation): string {
  if (answer) return `${officeOf(answer.by)}说：「${answer.words}」`;
  return words === undefined || words === '' ? causes[why] : `${causes[why]}：「${words}」`;
}

const suspendWords: Record<NonNullable<Order['suspension']>['reason'], string> = {
  material: '等材料',
  weather: '天气不合适',
  away: '要等人在家',
  permission: '等手续',
  other: '要等一等',
};

/** 等材料。12 月 5 日 周六自己接着办. */
export function suspensionWords({ reason, until }: NonNullable<Order['suspension']>, now: Ms): string {
  return `${suspendWords[reason]}。${dayWord(until, now)}自己接着办`;
}

/** 3 位一起来，还差 1 位. */
export function teamWords({ seats }: NonNullable<Order['team']>, free: number | undefined): string {
  return free === undefined ? `${seats} 位一起来，人齐了` : `${seats} 位一起来，还差 ${free} 位`;
}

const partStates: Record<Party['state'], string> = {
  asked: '等他回话',
  agreed: '答应了',
  declined: '来不了',
  done: '办好了',
};

/** 物业赵刚：关水阀 · 答应了. */
export const partWords = ({ name, role, task, state }: Party): string =>
  `${roleWords[role]}${name}：${task} · ${partStates[state]}`;

/** 排在居住地服务日，12 月 5 日 周六. */
export function serviceDayWords({ day }: Order['wanted'], now: Ms): string {
  return `排在居住地服务日，${dayWord(moment(day), now)}`;
}

/** The number somebody may be rung at, where a sentence about where to go ends with one. */
export function numberIn(goTo: string): { name: string; phone: string } | undefined {
  const found = /^(.*?)[\s：:，]*(\d[\d-]{5,18}\d)$/.exec(goTo.trim());
  if (!found) return undefined;
  const [, name = '', phone = ''] = found;
  return { name, phone: phone.replaceAll('-', '') };
}

/** Whether it is the reader's own order, or one that he placed for somebody. */
export const isMine = ({ relations }: Pick<Order, 'relations'>): boolean =>
  relations.includes('owner') || relations.includes('placer');

/** 随手拍: about a place, nobody's household. */
export const isSnap = ({ seconds }: Pick<Order, 'seconds'>): boolean => seconds !== undefined;
