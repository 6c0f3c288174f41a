import { HOUR, DAY, type Ms } from '../../calendar/time';
import type { Asked } from '../asked';
import { mayTake } from '../eligible';
import { whenAnswered, whenAnsweredLate, whenAsked, whenLoaded, whenServed } from '../ledger';
import { firstPolicy } from '../policy';
import { isNight } from '../rank';
import type { Assumptions } from './assumptions';
import { lognormal, type Chance } from './chance';
import { peopled, type City, type Member, type World } from './city';
import { enter, leave } from './index7d';
import { jobsOf } from './placing';
import { answerOf } from './respond';
import { Ahead } from './queue';

/** One order in the modelled town. */
export interface Job {
  id: number;
  order: Asked;
  grid: number;
  community: number;
  placedAt: Ms;
  state: 'open' | 'claimed' | 'over';
  firstNoticeAt?: Ms;
  claimedAt?: Ms;
  /** Who was told, and until when he may be thought to think about it. */
  told: Told[];
  /** Who said «not this time», by wave. */
  declined: Map<number, number>;
}

interface Told {
  member: Member;
  wave: number;
  until: Ms;
  waiting: boolean;
}

/** Whom a round tells. `hope` is what his history is weighed against. */
export interface Telling {
  wave: number;
  until: Ms;
  people: readonly { member: Member; hope: number }[];
}

/** How orders are taken to people: what is compared. */
export interface Strategy {
  name: string;
  /** Called when an order is placed and whenever it asked to be called again. */
  turn: (job: Job, town: Town, now: Ms) => void;
  /** Called when somebody said «not this time». */
  declined?: (job: Job, town: Town, now: Ms) => void;
  /** Called at three every night. */
  night?: (town: Town, now: Ms) => void;
}

export interface Setup {
  city: City;
  strategy: Strategy;
  /** Of the whole town; one whose communities say how many they have goes by that. */
  ordersADay: number;
  /** Orders that somebody may have in hand; as in the first policy where it is not said. */
  inHand?: number;
  days: number;
  start: Ms;
  given: Assumptions;
  /** Of people, of orders and of answers, each its own: two strategies meet the same town and the same orders. */
  chances: { people: Chance; orders: Chance; answers: Chance };
}

type Event =
  | { is: 'placed' | 'turn' | 'over'; job: Job }
  | { is: 'answer'; job: Job; told: Told; yes: boolean }
  | { is: 'ended'; job: Job; told: readonly Told[] }
  | { is: 'served'; member: Member }
  | { is: 'night' };

/** A modelled town on its virtual clock. */
export class Town {
  readonly world: World;
  readonly jobs: Job[] = [];
  notices = 0;
  atNight = 0;
  private readonly ahead = new Ahead<Event>();

  constructor(readonly setup: Setup) {
    const { city, given, chances, start } = setup;
    this.world = peopled(city, given, chances.people, start);
  }

  /** Lets the days pass. */
  pass(): this {
    const { days, start } = this.setup;
    for (let day = 0; day < days; day += 1) this.placeOrdersOf(day);
    for (let day = 1; day <= days; day += 1) this.ahead.put(start + day * DAY + 3 * HOUR, { is: 'night' });
    for (let next = this.ahead.take(); next; next = this.ahead.take()) this.happen(next.what, next.at);
    return this;
  }

  /** Has the strategy called again about an order. */
  again(job: Job, at: Ms): void {
    this.ahead.put(at, { is: 'turn', job });
  }

  /** Tells people of an order; each answers in his own time, or never. */
  tell(job: Job, { wave, until, people }: Telling, now: Ms): void {
    const { given, chances } = this.setup;
    const isDark = isNight(now);
    const told = people.map(({ member, hope }): Told => {
      const answer = answerOf(member, job, people.length, { given, chance: chances.answers, now });
      this.note(member, now, hope);
      const one: Told = { member, wave, until, waiting: true };
      if (answer) this.ahead.put(now + answer.after, { is: 'answer', job, told: one, yes: answer.yes });
      return one;
    });
    job.told.push(...told);
    job.firstNoticeAt ??= told.length > 0 ? now : undefined;
    this.notices += told.length;
    if (isDark) this.atNight += told.length;
    if (told.length > 0) this.ahead.put(until, { is: 'ended', job, told });
  }

  /** Being asked moves him in both indexes: by grid and by community. */
  private note(member: Member, now: Ms, hope: number): void {
    const { inGrid, inCommunity, city } = this.world;
    const lists = [inGrid[member.grid], inCommunity[city.grids[member.grid]?.community ?? 0]];
    const asked = whenAsked(member.helper, now, hope);
    for (const list of lists) if (list) leave(list, member);
    member.helper = asked;
    for (const list of lists) if (list) enter(list, member);
  }

  private happen(event: Event, now: Ms): void {
    if (event.is === 'night') this.setup.strategy.night?.(this, now);
    else if (event.is === 'served') this.serve(event.member, now);
    else if (event.job.state !== 'open') return;
    else if (event.is === 'over') this.close(event.job, 'over');
    else if (event.is === 'ended') event.told.forEach(endOf);
    else if (event.is === 'answer') this.answer(event.job, event.told, event.yes, now);
    else this.setup.strategy.turn(event.job, this, now);
  }

  private answer(job: Job, told: Told, yes: boolean, now: Ms): void {
    if (yes) {
      this.claim(job, told, now);
      return;
    }
    if (!told.waiting) return;
    endOf(told);
    job.declined.set(told.wave, (job.declined.get(told.wave) ?? 0) + 1);
    this.setup.strategy.declined?.(job, this, now);
  }

  private claim(job: Job, told: Told, now: Ms): void {
    const { member } = told;
    const { inHand = firstPolicy.maxLiveOrders } = this.setup;
    if (member.helper.liveOrders >= inHand || !mayTake(job.order, member.helper)) return;
    const answered = told.waiting ? whenAnswered(member.helper, true) : whenAnsweredLate(member.helper);
    told.waiting = false;
    member.helper = whenLoaded(answered, 1);
    job.claimedAt = now;
    this.close(job, 'claimed');
    const { median, sigma } = this.setup.given.service;
    const hours = lognormal(this.setup.chances.answers, median, sigma);
    this.ahead.put(now + hours * HOUR, { is: 'served', member });
  }

  private close(job: Job, state: 'claimed' | 'over'): void {
    job.state = state;
    job.told.forEach(endOf);
  }

  private serve(member: Member, now: Ms): void {
    member.helper = whenLoaded(whenServed(member.helper, now), -1);
    member.served += 1;
  }

  private placeOrdersOf(day: number): void {
    for (const job of jobsOf(day, this.setup, this.world, this.jobs.length)) {
      this.jobs.push(job);
      this.ahead.put(job.placedAt, { is: 'placed', job });
      this.ahead.put(job.placedAt + DAY, { is: 'over', job });
    }
  }
}

function endOf(told: Told): void {
  if (told.waiting) told.member.helper = whenAnswered(told.member.helper, false);
  told.waiting = false;
}
