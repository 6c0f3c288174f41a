import { now } from '../kit/clock';
import { logFailure } from '../kit/log';
import { Conflict } from '../kit/transaction';
import { endOffers } from './endOffers';
import { keepOffices } from './keepOffices';
import { nightly } from './nightly';
import { endModes } from './endModes';
import { keepSeries } from './keepSeries';
import { endPosts } from './endPosts';
import { dueNotices } from './dueNotices';
import { dueHearings } from './dueHearings';
import { dueOrders } from './dueOrders';
import { dueShows } from './dueShows';
import { dueVotes } from './dueVotes';
import { askAfter } from './askAfter';
import { dueTopics } from './dueTopics';
import { dueSeats } from './dueSeats';
import { dueWishes } from './dueWishes';
import { numberLeft } from './numberLeft';
import { recordShows } from './recordShows';
import { remindHearings } from './remindHearings';
import { remindShows } from './remindShows';
import { remindVotes } from './remindVotes';
import { sendMessages } from './sendMessages';
import { weighOrders } from './weighOrders';
import { finishWaves } from './tellWave';

const SLICE = 20;
const AT_ONCE = 4;
const TIME_MS = 20_000;

/** What one tick did, for the log. */
export interface Ticked {
  orders: number;
  offers: number;
  sent: number;
}

/** One minute's work: roles that begin or end, waves that broke off, offers that ended, orders that are due, messages that may go out. */
export async function tick(): Promise<Ticked> {
  const until = now() + TIME_MS;
  const pace = { until, slice: SLICE, atOnce: AT_ONCE };
  const done: Ticked = { orders: 0, offers: 0, sent: 0 };
  await slices(until, () => keepOffices(now(), SLICE, AT_ONCE));
  await carefully('waves', () => finishWaves(now()));
  done.offers = await slices(until, () => endOffers(now(), SLICE));
  done.orders = await carefully('orders', () => dueOrders(now(), pace));
  await carefully('topics', () => dueTopics(now(), pace));
  await carefully('suggestions', () => weighOrders(now(), SLICE));
  await carefully('wishes', () => dueWishes(now(), pace));
  await slices(until, () => dueVotes(now(), SLICE, AT_ONCE));
  await slices(until, () => askAfter(now(), SLICE, AT_ONCE));
  await carefully('hearings', () => dueHearings(now(), pace));
  await carefully('shows', () => dueShows(now(), pace));
  await slices(until, () => recordShows(now(), SLICE, AT_ONCE));
  await slices(until, () => numberLeft(now(), SLICE, AT_ONCE));
  await slices(until, () => dueSeats(now(), SLICE, AT_ONCE));
  await slices(until, () => remindHearings(now(), SLICE, AT_ONCE));
  await slices(until, () => remindVotes(now(), SLICE, AT_ONCE));
  await slices(until, () => remindShows(now(), SLICE, AT_ONCE));
  await slices(until, () => endPosts(now(), SLICE, AT_ONCE));
  await slices(until, () => endModes(now(), SLICE, AT_ONCE));
  await slices(until, () => keepSeries(now(), SLICE, AT_ONCE));
  await slices(until, () => dueNotices(now(), SLICE, AT_ONCE));
  done.sent = await slices(until, () => sendMessages(now(), SLICE, AT_ONCE));
  await carefully('nightly', () => nightly(now()));
  return done;
}

/** Repeats a slice until one makes no progress, or the time is up. */
async function slices(until: number, slice: () => Promise<number>): Promise<number> {
  let done = 0;
  while (now() < until) {
    const more = await carefully('slice', slice);
    if (more === 0) break;
    done += more;
  }
  return done;
}

/** One thing that fails does not keep the others waiting: it is logged and comes up again in a minute. */
async function carefully(what: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Conflict)) logFailure(`clock ${what}`, error);
    return 0;
  }
}
