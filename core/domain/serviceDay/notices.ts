import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people who come on a service day are told. */
export const serviceDayMessages = {
  dayTeam: {
    purpose: 'asked',
    topic: 'day',
    title: '服务日分好组了，请看安排',
    push: '服务日分好组了，请看安排',
    opens: pages.serviceDay,
  },
  dayThanks: {
    purpose: 'progress',
    topic: 'day',
    title: '服务日收工了，谢谢您',
    push: '服务日收工了，谢谢您',
    opens: pages.serviceDay,
    digest: true,
  },
  dayCancelled: {
    purpose: 'asked',
    title: '这次服务日取消了',
    push: '这次服务日取消了',
    opens: pages.serviceDay,
    mustKnow: 'all',
  },
} as const satisfies Kinds;
