import type { Ms } from '../calendar/time';
import type { Role } from '../people/person';

/** On which side of an order somebody speaks. */
export const sides = ['household', 'helper', 'desk'] as const;
export type Side = (typeof sides)[number];

/** What each side says most, by id; the sentences stand with the page. */
export const presets = {
  household: ['gate', 'bringNothing', 'another', 'slowDoor', 'thanks'],
  helper: ['tenMinutes', 'downstairs', 'tools', 'late', 'callMe', 'welcome'],
  desk: ['seen', 'allWell', 'onIt'],
} as const satisfies Record<Side, readonly string[]>;
export type Preset = (typeof presets)[Side][number];

export const LONGEST_WORDS = 300;
export const LONGEST_VOICE_SECONDS = 60;
export const MOST_VOICE_BYTES = 2 * 1024 * 1024;

/** What is said in one line. */
export type Said =
  | { kind: 'preset'; preset: Preset }
  | { kind: 'text'; words: string }
  | { kind: 'voice'; file: string; seconds: number };

/** One line of the talk about an order; `seq` counts from 1 without a gap. */
export type Line = Said & {
  _id: string;
  orderId: string;
  seq: number;
  at: Ms;
  by: string;
  role: Role;
  side: Side;
};

/** What is known of a talk as a whole. */
export interface TalkHead {
  /** The order. */
  _id: string;
  /** The number of its last line. */
  last: number;
  /** Up to which line each person has seen it. */
  seen: Record<string, number>;
  /** When it is looked at for whether it can be forgotten. */
  lookAt: Ms;
}

/** Whether a sentence is one that this side says. */
export function isPresetOf(side: Side, preset: Preset): boolean {
  const own: readonly Preset[] = presets[side];
  return own.includes(preset);
}
