import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told about a session. Nothing here says what a mediation is about, or that it is one. */
export const hearingMessages = {
  hearingYours: {
    purpose: 'desk',
    topic: 'hearing',
    title: '这次议事等您处理',
    push: '有一次议事等您处理',
    opens: pages.hearing,
  },
  hearingWritten: {
    purpose: 'desk',
    topic: 'hearing',
    title: '散会了，纪要 24 小时内写出来',
    push: '散会了，请在 24 小时内写纪要',
    opens: pages.hearing,
  },
  minutesDue: {
    purpose: 'desk',
    topic: 'hearing',
    title: '纪要快到时间了，请写出来',
    push: '纪要快到时间了，请写出来',
    opens: pages.hearing,
  },
  minutesStand: {
    purpose: 'desk',
    topic: 'hearing',
    title: '更正的时间过了，请定下一步',
    push: '更正的时间过了，请定下一步',
    opens: pages.hearing,
    digest: true,
  },
  resolutionWaits: {
    purpose: 'desk',
    topic: 'hearing',
    title: '议定了什么，等您写出来',
    push: '议定了什么，等您写出来',
    opens: pages.resolution,
    digest: true,
  },
  resolutionDue: {
    purpose: 'desk',
    topic: 'hearing',
    title: '议定了什么，快到时间了，请写出来',
    push: '议定的快到时间了，请写出来',
    opens: pages.resolution,
  },
  papersLate: {
    purpose: 'desk',
    topic: 'hearing',
    title: '过了时间还没写出来，请尽快',
    push: '过了时间还没写出来，请尽快',
    opens: pages.hearing,
    digest: true,
  },
  hearingParty: {
    purpose: 'progress',
    topic: 'hearing',
    title: '约好了坐下来谈一次',
    push: '约好了坐下来谈一次，请看时间',
    opens: pages.hearing,
    mustKnow: 'all',
  },
  hearingMoved: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议事改了时间，请看看',
    push: '议事改了时间，请看看',
    opens: pages.hearing,
    mustKnow: 'all',
  },
  hearingOff: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议事取消了，请看原因',
    push: '议事取消了，请看原因',
    opens: pages.hearing,
    mustKnow: 'all',
  },
  hearingMinutes: {
    purpose: 'progress',
    topic: 'hearing',
    title: '纪要出来了，48 小时内可以改',
    push: '纪要出来了，请看记得对不对',
    opens: pages.hearing,
    digest: true,
  },
  hearingResolved: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议定的事公示了，请看看',
    push: '议定的事公示了，请看看',
    opens: pages.hearing,
    digest: true,
  },
  hearingDone: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议定的事都办完了',
    push: '议定的事都办完了',
    opens: pages.hearing,
    digest: true,
  },
} as const satisfies Kinds;

export type HearingAbout = keyof typeof hearingMessages;
