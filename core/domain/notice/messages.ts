import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told of notices of their place. */
export const noticeMessages = {
  noticePublished: {
    purpose: 'community',
    topic: 'notice',
    title: '社区有一条新公告',
    push: '社区发了新公告，请看看',
    opens: pages.notice,
    digest: true,
  },
  objectionAnswered: {
    purpose: 'community',
    topic: 'notice',
    title: '您提的意见有答复了',
    push: '您提的意见，社区答复了',
    opens: pages.notice,
  },
} as const satisfies Kinds;
