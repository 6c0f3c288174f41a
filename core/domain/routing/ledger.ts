import { dayOf, type Ms } from '../calendar/time';
import { addedTo, fadedTo, type Helper } from './helper';

/** What a helper's record becomes by being asked; `hope` says how much a yes was to be hoped for. */
export function whenAsked(helper: Helper, now: Ms, hope = 1): Helper {
  const day = dayOf(now);
  const today = helper.noticesToday.day === day ? helper.noticesToday.count : 0;
  const recentNotices = addedTo(helper.recentNotices, now);
  return {
    ...helper,
    unanswered: helper.unanswered + 1,
    asked: helper.asked + 1,
    hoped: (helper.hoped ?? helper.asked) + hope,
    noticesToday: { day, count: today + 1 },
    recentNotices,
    notices7d: fadedTo(recentNotices, now),
    lastAskedAt: now,
  };
}

/** An offer of his ended: answered, or over without an answer. Saying yes counts in his history. */
export function whenAnswered(helper: Helper, yes: boolean): Helper {
  return { ...helper, unanswered: Math.max(0, helper.unanswered - 1), yes: helper.yes + (yes ? 1 : 0) };
}

/** He said yes after the wave was over, to an order that nobody had taken yet. */
export function whenAnsweredLate(helper: Helper): Helper {
  return { ...helper, yes: helper.yes + 1 };
}

/** He took an order on, or is rid of one. */
export function whenLoaded(helper: Helper, by: 1 | -1): Helper {
  return { ...helper, liveOrders: Math.max(0, helper.liveOrders + by) };
}

/** He finished a service. */
export function whenServed(helper: Helper, now: Ms): Helper {
  return { ...helper, recentServices: addedTo(helper.recentServices, now) };
}

/** Somebody rated a service of his. */
export function whenRated(helper: Helper, stars: number): Helper {
  return { ...helper, stars: { sum: helper.stars.sum + stars, count: helper.stars.count + 1 } };
}
