import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told of a mode of their place: called up, not answered yet, over. */
export const modeMessages = {
  modeCalled: {
    purpose: 'asked',
    title: '叫您到岗，请点收到',
    push: '社区叫您到岗，请点收到',
    opens: pages.mode,
  },
  modeReminded: {
    purpose: 'asked',
    title: '还没收到您的回话，请看看',
    push: '还没收到您的回话，请看看',
    opens: pages.mode,
  },
  modeEnded: {
    purpose: 'progress',
    title: '这件事结束了，可以撤了',
    push: '这件事结束了，可以撤了',
    opens: pages.mode,
    digest: true,
  },
} as const satisfies Kinds;
export type ModeAbout = keyof typeof modeMessages;
