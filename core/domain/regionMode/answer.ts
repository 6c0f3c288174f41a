import type { Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';
import { calledRoles, type Called } from './episode';

/** What somebody who was called up may say: 收到, 我到岗了, 需要支援. */
export const answers = ['got', 'here', 'needHelp'] as const;
export type Answer = (typeof answers)[number];
export const standings = ['silent', ...answers] as const;
export type Standing = (typeof standings)[number];

/** One person who was told of one episode, by whichever of his roles comes first. */
export interface ModeCall {
  _id: string;
  episodeId: string;
  personId: string;
  role: Called;
  /** Where he is counted: the place of his office; for a neighbour the grid he lives in. */
  place: RegionPath;
  /** The grant by which he was told, so that telling him twice counts him once. */
  grantId: string;
  standing: Standing;
  words?: string;
  /** When he was told; once he has answered, when he did last. */
  at: Ms;
}

/** Whether he is somewhere because of it, so that its end is worth a message of its own. */
export const outThere: readonly Standing[] = ['here', 'needHelp'];

/** The call with an answer. Who answers again says how it is now; the words are those of the last answer. */
export function answered(call: ModeCall, answer: Answer, words: string | undefined, now: Ms): ModeCall {
  const { words: _before, ...rest } = call;
  return { ...rest, standing: answer, at: now, ...(words ? { words } : {}) };
}

/** Roles in the order in which they are told, each once. */
export const inOrder = (roles: readonly Called[]): Called[] =>
  calledRoles.filter((role) => roles.includes(role));
