import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told about a room they booked. */
export const roomMessages = {
  roomOff: {
    purpose: 'progress',
    topic: 'hearing',
    title: '您订的地方取消了，请看原因',
    push: '您订的地方取消了，请看原因',
    opens: pages.room,
    mustKnow: 'all',
  },
} as const satisfies Kinds;
