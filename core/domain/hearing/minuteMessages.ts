import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told about minutes. Nothing here says of which session. */
export const minuteMessages = {
  minutesAsked: {
    purpose: 'desk',
    topic: 'hearing',
    title: '有人请您更正纪要',
    push: '有人请您更正纪要，请看看',
    opens: pages.minutes,
  },
  minutesAnswered: {
    purpose: 'progress',
    topic: 'hearing',
    title: '您提的更正有答复了',
    push: '您提的更正有答复了',
    opens: pages.minutes,
    digest: true,
  },
} as const satisfies Kinds;
