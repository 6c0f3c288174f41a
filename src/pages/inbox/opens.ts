import type { Output } from '@core/contract';
import type { Face } from '../../services/session';
import {
  deskOrderPage,
  modePage,
  noShowPage,
  offerPage,
  orderPage,
  registerPage,
  registrationsPage,
  serviceDayPage,
  servingPage,
  talkPage,
  triagePage,
} from '../../services/routes';

type Message = Pick<Output<'inbox.list'>['list'][number], 'about' | 'orderId'>;

/** Messages that only one role gets, whatever role the person sees the app in now. */
const meantFor: Partial<Record<Message['about'], (id: string) => string>> = {
  asked: offerPage,
  dispatchedToYou: offerPage,
  thanked: servingPage,
  waitingForTriage: (id) => triagePage(id),
  refused: (id) => deskOrderPage(id),
  yoursNow: (id) => deskOrderPage(id),
  published: orderPage,
  claimed: orderPage,
  dispatched: orderPage,
  handedUp: orderPage,
  started: orderPage,
  resolved: orderPage,
  closed: orderPage,
  askBoth: orderPage,
  answeredDown: orderPage,
  ratingReplied: orderPage,
  handOverAsked: offerPage,
  handOverRefused: servingPage,
  noShow: noShowPage,
  involved: offerPage,
  partyAnswered: servingPage,
  joined: servingPage,
  leftTeam: servingPage,
  recalled: servingPage,
  noShowReplied: (id) => deskOrderPage(id),
  followUp: (id) => deskOrderPage(id),
  registered: () => registrationsPage,
  registrationApproved: () => registerPage(),
  registrationReturned: () => registerPage(),
  registrationEnded: () => registerPage(),
  talk: talkPage,
  modeCalled: modePage,
  modeReminded: modePage,
  modeEnded: modePage,
  dayTeam: () => serviceDayPage,
  dayThanks: () => serviceDayPage,
  dayCancelled: () => serviceDayPage,
};

const asSeenBy: Record<Face, (id: string) => string> = {
  resident: orderPage,
  member: servingPage,
  staff: (id) => deskOrderPage(id),
  admin: (id) => deskOrderPage(id),
};

/** The page a message leads to. */
export function pageOf({ about, orderId }: Message, face: Face): string {
  return (meantFor[about] ?? asSeenBy[face])(orderId);
}
