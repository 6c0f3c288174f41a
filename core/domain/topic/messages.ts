import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told about a topic. Of what was said to the mediator alone nothing says what it is. */
export const topicMessages = {
  topicToScreen: {
    purpose: 'desk',
    topic: 'hearing',
    title: '有个议题等您看',
    push: '有位居民提了议题，等您看',
    opens: pages.topic,
  },
  topicYours: {
    purpose: 'desk',
    topic: 'hearing',
    title: '这个议题现在由您答复',
    push: '有个议题现在由您答复',
    opens: pages.topic,
  },
  topicScreened: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议题看过了，可以商量',
    push: '您提的议题社区看过了',
    opens: pages.topic,
    digest: true,
  },
  topicAccepted: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议题收下了，会拿出来商量',
    push: '您提的议题收下了，请看看',
    opens: pages.topic,
    mustKnow: 'elder',
  },
  topicMerged: {
    purpose: 'progress',
    topic: 'hearing',
    title: '和别人提的合成一个了',
    push: '您提的议题和别人的合一了',
    opens: pages.topic,
    digest: true,
  },
  topicReturned: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议题没有收下，请看原因',
    push: '您提的议题有答复，请看原因',
    opens: pages.topic,
    mustKnow: 'elder',
  },
  topicConverted: {
    purpose: 'progress',
    topic: 'hearing',
    title: '议题转成点单，马上有人办',
    push: '您提的议题转成点单了',
    opens: pages.topic,
    mustKnow: 'elder',
  },
  topicSuggested: {
    purpose: 'desk',
    topic: 'hearing',
    title: '相似的事多了，可以议一议',
    push: '同类的事多了，可以议一议',
    opens: pages.topicDesk,
    digest: true,
  },
} as const satisfies Kinds;
export type TopicAbout = keyof typeof topicMessages;
