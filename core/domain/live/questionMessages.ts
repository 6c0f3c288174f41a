import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What whoever asked in a show is told. */
export const questionMessages = {
  questionAnswered: {
    purpose: 'progress',
    topic: 'live',
    title: '您在直播里问的，答了',
    push: '您在直播里问的，答了',
    opens: pages.show,
    digest: true,
  },
  questionOrder: {
    purpose: 'progress',
    topic: 'live',
    title: '您在直播里问的，网格员来答复',
    push: '您问的转成点单，网格员答复',
    opens: pages.show,
    mustKnow: 'elder',
  },
  questionTopic: {
    purpose: 'progress',
    topic: 'live',
    title: '您在直播里问的，拿出来商量',
    push: '您问的成了议题，大家商量',
    opens: pages.show,
    mustKnow: 'elder',
  },
} as const satisfies Kinds;

export type QuestionAbout = keyof typeof questionMessages;
