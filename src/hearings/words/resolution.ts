import type { Output } from '@core/contract';
import { dayOf, moment, type Ms } from '@core/domain/calendar/time';
import { dayWord } from '../../copy/times';

export type Resolution = Output<'resolution.get'>['resolution'];
type ToDo = Resolution['actions'][number];

const outcomeWords: Record<string, string> = {
  solved: '办成了',
  partly: '办了一部分',
  explained: '说明了原因',
  rejected: '没有受理',
  notOurs: '不归我们',
  withdrawn: '撤回了',
  duplicate: '重复',
  unreachable: '没联系上',
};

/** Where it stands, with its date. */
export function standingLine({ state, objectUntil, unanswered, carried }: Resolution, now: Ms): string {
  const lost = carried === false ? '投票没通过 · ' : '';
  const open = unanswered === 0 ? '' : ` · ${unanswered} 条意见等答复`;
  if (state === 'householdVote') return '正在一户一票';
  if (state === 'resolutionPublic' && objectUntil !== undefined)
    return now < objectUntil
      ? `${lost}公示到 ${dayWord(objectUntil - 1, now)}，这之前都能提意见${open}`
      : `${lost}公示期过了${open}`;
  if (state === 'actions') return '公示期满，正在办';
  if (state === 'evaluated' || state === 'closed') return '办完了，回头看过';
  return '还没公布，只有主持的人看得到';
}

/** 物业 · 12 月 3 日 前 · 在办. */
export function toDoLine({ owner, dueAt, closedAt, outcome }: ToDo, now: Ms): string {
  const end =
    closedAt === undefined ? '在办' : `${dayWord(closedAt, now)} ${outcomeWords[outcome ?? ''] ?? '结案'}`;
  return [owner ?? '有人接了', `${dayWord(moment(dayOf(dueAt - 1)), now)} 前`, end].join(' · ');
}
