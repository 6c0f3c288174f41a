import type { Output } from '@core/contract';
import { inChina, type Ms } from '@core/domain/calendar/time';
import type { Format, HearingDueStep, HearingState } from '@core/domain/hearing/hearing';
import type { HearingAct } from '@core/domain/hearing/steps';
import { calledAs } from '../../copy/states';
import { clock } from '../../copy/times';

export type Card = Output<'hearing.list'>['list'][number];
export type View = Output<'hearing.get'>['hearing'];

/** What each form of talking together is called where it is held. */
export const formatWords: Record<Format, string> = {
  openDoor: '书记和您拉拉呱',
  roundtable: '圆桌会议',
  forum: '恳谈会',
  formal: '听证会',
  mediation: '调解',
  popUp: '楼道口会议',
};

export const stateWords: Record<HearingState, string> = {
  scheduled: '排好了',
  registrationOpen: '可以约',
  inSession: '正在开',
  minutesDraft: '在写纪要',
  minutesPublished: '纪要出来了',
  resolution: '在拟决议',
  householdVote: '正在投票',
  resolutionPublic: '公示中',
  actions: '在办',
  evaluated: '回头看过',
  closed: '结束了',
  postponed: '改期',
  cancelled: '取消了',
  noQuorum: '人没到齐',
};

/** What whoever leads it owes next. */
export const dueWords: Record<HearingDueStep, string> = {
  open: '到时开放预约',
  begin: '到时开始',
  end: '到时散会',
  minutes: '要写纪要',
  decide: '要定下一步',
  resolve: '要拟决议',
  count: '投票截止',
  uphold: '公示到期',
  evaluate: '要回头看',
  close: '自己结束',
  reschedule: '要定新时间',
};

/** What happened, in the trail. */
export const trailWords: Record<HearingAct | 'schedule' | 'record', string> = {
  schedule: '定下这次议事',
  record: '补记这次议事',
  save: '改了安排',
  open: '开始预约',
  begin: '开始了',
  end: '散会了，写纪要',
  publishMinutes: '发了纪要',
  amendMinutes: '改了纪要',
  conclude: '不用决议，直接办',
  resolve: '拟决议',
  writeResolution: '写决议',
  putToVote: '交给大家投票',
  count: '数了票',
  publishResolution: '公示决议',
  object: '有人提了意见',
  answerObjection: '答复了意见',
  revise: '收回重拟',
  uphold: '公示期满，开始办',
  settle: '双方谈成了',
  addAction: '定下一件要办的事',
  actionDone: '办完一件',
  actionReopened: '有一件重新办',
  evaluate: '回头看过成效',
  close: '结束了',
  postpone: '推迟了',
  reschedule: '改了时间',
  cancel: '取消了',
  lacksQuorum: '人没到齐，没开成',
  escalate: '没等到下一步，往上交了',
};

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
export const weekday = (at: Ms): string => WEEKDAYS[inChina(at).day()] ?? '';

/** 11 月 23 日 19:00–20:30 */
export function heldWords({ startsAt, endsAt }: Pick<Card, 'startsAt' | 'endsAt'>): string {
  const day = inChina(startsAt);
  return `${day.month() + 1} 月 ${day.date()} 日 ${clock(startsAt)}–${clock(endsAt)}`;
}

/** 周建华 社区书记 */
export const hostWords = ({ host }: Pick<View, 'host'>): string | undefined => host && calledAs(host);
