import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What people are told about a show. */
export const showMessages = {
  showAnnounced: {
    purpose: 'community',
    topic: 'live',
    title: '社区要直播，到时来看',
    push: '社区要直播，可以先提问',
    opens: pages.show,
    digest: true,
  },
  showSoon: {
    purpose: 'progress',
    topic: 'live',
    title: '您约的直播马上开始',
    push: '您约的直播马上开始',
    opens: pages.show,
  },
  showMoved: {
    purpose: 'progress',
    topic: 'live',
    title: '您约的直播改了时间',
    push: '您约的直播改了时间，请看看',
    opens: pages.show,
  },
  showOff: {
    purpose: 'progress',
    topic: 'live',
    title: '您约的直播不办了，请看原因',
    push: '您约的直播不办了，请看原因',
    opens: pages.show,
  },
  showOver: {
    purpose: 'progress',
    topic: 'live',
    title: '谢谢您来看直播，提问都有着落了',
    push: '谢谢您来看，提问都有着落了',
    opens: pages.show,
    digest: true,
  },
  showCrew: {
    purpose: 'desk',
    topic: 'live',
    title: '这场直播有您，请看时间',
    push: '有一场直播请您来办',
    opens: pages.showDesk,
  },
  showLate: {
    purpose: 'desk',
    topic: 'live',
    title: '直播还等着您点',
    push: '直播过了时间，请看一眼',
    opens: pages.showDesk,
  },
  showLost: {
    purpose: 'desk',
    topic: 'live',
    title: '画面断了太久，直播停了',
    push: '画面断了太久，直播停了',
    opens: pages.showDesk,
  },
  showBlocked: {
    purpose: 'desk',
    topic: 'live',
    title: '平台断开了画面，请看为什么',
    push: '直播画面被平台断开，请看一眼',
    opens: pages.showDesk,
  },
} as const satisfies Kinds;

export type ShowAbout = keyof typeof showMessages;
export const isShowAbout = (word: string): word is ShowAbout => Object.hasOwn(showMessages, word);
