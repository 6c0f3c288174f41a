import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told of words of thanks to them. */
export const thanksMessages = {
  birthdayCard: {
    purpose: 'community',
    topic: 'notice',
    title: '社区给您送了一张生日卡',
    push: '社区给您送了一张生日卡',
    opens: pages.card,
    digest: true,
  },
  thanksLetter: {
    purpose: 'community',
    topic: 'notice',
    title: '社区给您写了一封感谢信',
    push: '社区给您写了一封感谢信',
    opens: pages.card,
    digest: true,
  },
  helperThanked: {
    purpose: 'asked',
    topic: 'help',
    title: '邻居给您送了一张谢卡',
    push: '邻居给您送了一张谢卡',
    opens: pages.card,
    digest: true,
  },
} as const satisfies Kinds;
