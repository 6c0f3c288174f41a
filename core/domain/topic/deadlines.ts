import { workingDaysAfter, type WorkingCalendar } from '../calendar/clocks';
import { DAY, type Ms } from '../calendar/time';
import type { TopicAct } from './steps';
import type { Topic } from './topic';

type Due = NonNullable<Topic['due']>;

/** Whoever answers for a topic has so many working days. */
const DAYS = { screen: 2, decide: 10, again: 1 } as const;
/** What is for later is looked at again after this. */
export const SCHEDULE_WITHIN = 60 * DAY;

/** What falls due next for a topic, and when; undefined once a session has it, or it has ended. */
export function topicDueAfter(
  topic: Topic,
  act: TopicAct | 'propose',
  now: Ms,
  calendar: WorkingCalendar,
): Due | undefined {
  // Neighbours who second it give the staff no more time.
  if (act === 'second' || act === 'unsecond' || act === 'takeIn') return topic.due;
  const days = (usual: number): Ms =>
    workingDaysAfter(now, act === 'escalate' ? DAYS.again : usual, calendar);
  if (topic.hearingId !== undefined) return undefined;
  if (topic.state === 'proposed') return { step: 'screen', at: days(DAYS.screen) };
  if (topic.state === 'screened') return { step: 'decide', at: days(DAYS.decide) };
  if (topic.state !== 'accepted') return undefined;
  return { step: 'schedule', at: act === 'escalate' ? days(DAYS.decide) : now + SCHEDULE_WITHIN };
}
