import type { Input, Output } from '@core/contract';
import { moment, type Ms } from '@core/domain/calendar/time';
import { calledAs, roleWords } from '../../copy/states';
import { dayWord, when } from '../../copy/times';
import type { Move } from './moves';

type Order = Output<'order.get'>['order'];
type Person = NonNullable<Order['escalation']>['to'];
export type AnswerKind = Input<'order.answerDown'>['kind'];

/** 孙丽书记, 街道郑涛. */
export function officeOf(person: Person): string {
  const called = calledAs(person);
  return called === person.name ? `${roleWords[person.role]}${person.name}` : called;
}

/** One honest sentence under the filled button. */
export const barLines: Partial<Record<Move, string>> = {
  answerDown: '您的话居民会读到，要写明哪一天',
  assign: '派人以后，不再另外问邻居',
  explain: '等他回话；去不了会回到这里',
  resume: '到日子也会自己接着办',
  signOff: '签了字就结案，照片留在这一单里',
};

export const causeWords: Record<NonNullable<Order['escalation']>['why'], string> = {
  unseen: '新点单没人看',
  unanswered: '问了几轮没人接',
  refused: '派了两次都没成',
  disputed: '居民说没办好',
  silent: '下一级没按时答复',
  called: '下面呼上来的',
  reopened: '结案以后又重新办',
};

export const suspendWords: Record<Input<'order.suspend'>['reason'], string> = {
  material: '等材料',
  weather: '天气不合适',
  away: '要等人在家',
  permission: '等手续',
  other: '别的原因',
};

export const partyStates: Record<NonNullable<Order['parties']>[number]['state'], string> = {
  asked: '还没回话',
  agreed: '答应了',
  declined: '来不了',
  done: '办好了',
};

/** What the resident is going to read of an answer: the same sentence as on his page. */
export function answerPreview(
  {
    kind,
    by,
    to,
    words,
    until,
  }: { kind: AnswerKind; by: Person; to?: Person | undefined; words: string; until: string },
  now: Ms,
): string {
  const day = dayWord(moment(until), now);
  const promise =
    kind === 'explain' ? `${officeOf(by)}：${day}前再给您准话` : `${officeOf(to ?? by)}来办，${day}前办好`;
  return `${promise}。${officeOf(by)}说：「${words.trim() === '' ? '…' : words.trim()}」`;
}

/** 孙丽书记要在 明天 18:00 前答复。问了几轮没人接. */
export function escalationLine(
  { to, until, answer, why, words }: NonNullable<Order['escalation']>,
  now: Ms,
): string {
  if (answer) {
    const day = dayWord(until, now);
    const who = officeOf(answer.to ?? answer.by);
    return answer.kind === 'explain' ? `${who}答应${day}前再给准话` : `${who}来办，答应${day}前办好`;
  }
  const said = words === undefined || words === '' ? '' : `：「${words}」`;
  return `${officeOf(to)}要在 ${when(until, now)} 前答复。${causeWords[why]}${said}`;
}
