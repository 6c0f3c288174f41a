import { DAY, type Ms } from '../calendar/time';
import type { Topic } from './kind';

/** What is known of how somebody can be told. */
export interface Reach {
  /** Messages that WeChat may still deliver to him. */
  credits: number;
  lastActiveAt: Ms;
}

/** THE answer whether somebody finds out in time: WeChat may ring, or he looked in within a day. Routing, desk and calls all ask here. */
export const isReachable = ({ credits, lastActiveAt }: Reach, now: Ms): boolean =>
  credits > 0 || lastActiveAt >= now - DAY;

/** Whether somebody wants to hear of this in WeChat; the inbox has it either way. */
export const isWanted = (topic: Topic | undefined, muted: readonly Topic[] = []): boolean =>
  topic === undefined || !muted.includes(topic);
