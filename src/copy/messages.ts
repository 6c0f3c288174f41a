import type { About } from '@core/domain/order/notices';

/** Titles of inbox messages; under them stands the order's own title, or the community's. */
export const aboutWords: Record<About, string> = {
  waitingForTriage: '有一单等您看',
  published: '社区已下单，正在问邻居',
  asked: '邻居要帮忙，您方便吗',
  claimed: '有人接单了',
  dispatched: '社区给您派了人',
  dispatchedToYou: '社区请您去一趟',
  refused: '派的人来不了',
  yoursNow: '这一单现在归您负责',
  handedUp: '没人接，负责人亲自给您办',
  backInPool: '退回来了，正在重新找人',
  started: '人到了，开始服务',
  resolved: '说办好了，请您看看',
  thanked: '邻居确认办好了，谢谢您',
  disputed: '邻居说还没办好',
  closed: '这一单结案了',
  withdrawn: '这一单撤回了',
  urged: '邻居催了一次',
  remind: '提醒：这一单快到时间了',
  registered: '有人来报到，等您答复',
  registrationApproved: '您的报到通过了',
  registrationReturned: '报到退回来了，请改一改再交',
  registrationEnded: '您的报到结束了',
};
