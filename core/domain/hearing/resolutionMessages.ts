import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told of what was resolved, and of what came of it. Nothing here says what a mediation was about. */
export const resolutionMessages = {
  resolutionAnswered: {
    purpose: 'community',
    topic: 'hearing',
    title: '您对决议提的意见有答复了',
    push: '您提的意见，社区答复了',
    opens: pages.resolution,
  },
  hearingRate: {
    purpose: 'community',
    topic: 'hearing',
    title: '上次商量的事办得怎么样，请您说说',
    push: '上次商量的事办得怎么样',
    opens: pages.resolution,
    digest: true,
  },
} as const satisfies Kinds;
