import type { Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';

/** What a household has against a 公示: read by staff of the place and by who wrote it. The answer is read by all. */
export interface Objection {
  /** Made of the notice and the household: one each. */
  _id: string;
  noticeId: string;
  personId: string;
  household: RegionPath;
  words: string;
  at: Ms;
  answered: boolean;
  answer?: string;
  answeredBy?: string;
  answeredAt?: Ms;
}

/** The objection with its answer. */
export function answered(objection: Objection, answer: string, by: string, now: Ms): Objection {
  return { ...objection, answered: true, answer, answeredBy: by, answeredAt: now };
}
