import type { Ms } from '@core/domain/calendar/time';

const FIRST: Ms = 1_000;

/**
 * So long is waited after so many failures in a row, doubling up to `longest`. `chance`, from 0 to 1, spreads those
 * who lost the same thing in the same second.
 */
export function backOff(fails: number, chance: number, longest: Ms = 8_000): Ms {
  const wait = Math.min(longest, FIRST * 2 ** Math.max(0, fails - 1));
  return Math.round(wait * (0.75 + 0.5 * chance));
}
