import type { Order } from '@core/domain/order/order';
import type { Face } from '../seeding';

export type { Face };

/** What became of a WeChat message. */
export type MessageStatus = 'seen' | 'delivered' | 'noCredit' | 'refused' | 'failed';

export interface MessageLine {
  id: string;
  at: number;
  name: string;
  title: string;
  headline: string;
  detail: string;
  status: MessageStatus;
}

/** A person whom a phone can be signed in as. */
export interface PhonePerson {
  token: string;
  name: string;
  face: Face;
  title: string;
}

/** How far the order of the tour has come. */
export interface TourOrder {
  id: string;
  title: string;
  state: Order['state'];
  outcome?: Order['outcome'];
  /** How many waves have gone out, and how many people were asked in them. */
  waves: number;
  asked: number;
  /** Names of those asked last who are people of the demo town. */
  askedByName: string[];
  claimer?: { name: string; token?: string };
  accountable?: string;
  contacted: boolean;
  rated: boolean;
  /** The tick at which its deadline is dealt with. */
  dueAt?: number;
}

/** `GET /local/state`: everything the three phones page shows around the phones. */
export interface State {
  now: number;
  /** When the next thing happens by itself. */
  nextAt?: number;
  people: PhonePerson[];
  messages: MessageLine[];
  order?: TourOrder;
  canStartOver: boolean;
}
