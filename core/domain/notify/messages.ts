import type { Kinds } from './kind';
import { pages } from './pages';

/** What those who run the product are told about telling people. */
export const ledgerMessages = {
  pushBroken: {
    purpose: 'desk',
    title: '微信提醒发不出去了，请看看',
    push: '微信提醒发不出去了',
    opens: pages.unsent,
  },
} as const satisfies Kinds;
