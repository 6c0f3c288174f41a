import type { About } from '@core/domain/order/notices';
import { modeAbouts } from '@core/domain/regionMode/notices';
import { registrationAbouts } from '@core/domain/registration/notices';
import type { Message } from '../kit/documents';

/** What a message says in WeChat: twenty characters at most, plain and concrete. */
const words: Readonly<Record<About, string>> = {
  waitingForTriage: '有新点单等您看',
  published: '社区已下单，正在问邻居',
  asked: '有位邻居想请您帮忙',
  claimed: '有邻居接单了，会联系您',
  dispatched: '社区请了人，等他回话',
  dispatchedToYou: '社区想请您去帮一趟',
  refused: '派的人去不了，请再安排',
  yoursNow: '这一单现在由您负责',
  handedUp: '还没人接，已请书记答复您',
  backInPool: '这一单要重新找人',
  started: '邻居到了，开始帮忙',
  resolved: '说是办好了，请您看看',
  thanked: '居民确认办好了，谢谢您',
  disputed: '居民说还没办好，请看看',
  closed: '这一单结了，请看结果',
  withdrawn: '居民撤回了这一单',
  urged: '居民在催，请回个话',
  remind: '约好的时间过了，请说一声',
  askBoth: '约好的时间到了，人来了吗',
  appointed: '上门时间改了，请看一眼',
  handOverAsked: '有位邻居想把一单交给您',
  handedOver: '换了一位邻居来帮您',
  handOverRefused: '这一单没能移交，还在您手上',
  noShow: '居民说没等到您，请说说',
  noShowReplied: '没到的那位回话了',
  suspended: '这一单先放一放，有日子',
  resumed: '放着的这一单接着办了',
  answeredDown: '负责人给您答复了',
  reopened: '这一单重新办，请盯一下',
  ratingReplied: '帮您的邻居回了句话',
  involved: '有一单请您出一份力',
  partyAnswered: '一起办的人回话了',
  joined: '有人和您一起去',
  leftTeam: '一起去的人来不了了',
  recalled: '这一单不用去了',
  followUp: '有一单要回访',
  talk: '单子里有人跟您说了句话',
  registered: '有人来报到，等您答复',
  registrationApproved: '您的报到通过了',
  registrationReturned: '报到退回来了，请改一改',
  registrationEnded: '您的报到结束了',
  modeCalled: '社区叫您到岗，请点收到',
  modeReminded: '还没收到您的回话，请看看',
  modeEnded: '这件事结束了，可以撤了',
  dayTeam: '服务日分好组了，请看安排',
  dayThanks: '服务日收工了，谢谢您',
  dayCancelled: '这次服务日取消了',
};

const LONGEST = 20;
const short = (text: string): string => [...text].slice(0, LONGEST).join('');

/** The fields of the template: what it is about, and what happened. */
export function fieldsOf({ about, title }: Pick<Message, 'about' | 'title'>): Record<string, string> {
  return { thing1: short(title), thing2: short(words[about]) };
}

const forHelpers: readonly About[] = [
  ...(['asked', 'dispatchedToYou', 'thanked', 'disputed', 'remind', 'handOverAsked', 'recalled'] as const),
  ...(['handOverRefused', 'noShow', 'involved', 'partyAnswered', 'joined', 'leftTeam'] as const),
];
const forStaff: readonly About[] = [
  ...(['waitingForTriage', 'refused', 'yoursNow', 'noShowReplied', 'reopened', 'followUp'] as const),
];

/** The page a tap on the message opens. */
export function pageOf({ about, orderId }: Pick<Message, 'about' | 'orderId'>): string {
  if (about === 'registered') return 'staff/registrations/index';
  if (registrationAbouts.some((each) => each === about)) return 'member/register/index';
  if (about === 'talk') return `resident/talk/index?id=${orderId}`;
  if (modeAbouts.some((each) => each === about)) return `resident/mode/index?id=${orderId}`;
  if (forHelpers.includes(about)) return `member/offer/index?id=${orderId}`;
  return forStaff.includes(about) ? `staff/order/index?id=${orderId}` : `resident/order/index?id=${orderId}`;
}
