import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told about their seats; `title` of a message is the session's. */
export const seatMessages = {
  seatOffered: {
    purpose: 'progress',
    topic: 'hearing',
    title: '轮到您了：有席位空出来，要不要？',
    push: '有席位空出来，请看要不要',
    opens: pages.hearing,
    mustKnow: 'all',
  },
  seatGiven: {
    purpose: 'progress',
    topic: 'hearing',
    title: '有席位空出来，给您留好了',
    push: '有席位给您留好了，请看时间',
    opens: pages.hearing,
    mustKnow: 'all',
  },
  seatBooked: {
    purpose: 'progress',
    topic: 'hearing',
    title: '替您约好了，请看时间和地方',
    push: '替您约好了，请看时间',
    opens: pages.hearing,
    mustKnow: 'elder',
  },
  hearingTomorrow: {
    purpose: 'progress',
    topic: 'hearing',
    title: '明天见，请看时间和地方',
    push: '明天有约，请看时间和地方',
    opens: pages.hearing,
    mustKnow: 'elder',
  },
  hearingSoon: {
    purpose: 'progress',
    topic: 'hearing',
    title: '再过两小时，请看地方',
    push: '再过两小时有约，请看地方',
    opens: pages.hearing,
  },
} as const satisfies Kinds;
