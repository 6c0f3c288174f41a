/** Minutes up to which waits are told apart: finely where it matters to who waits, then by the hour, then by the day. */
const bounds: readonly number[] = [
  ...[1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 90],
  ...[120, 150, 180, 240, 300, 360, 480, 600, 720, 960, 1200, 1440],
  ...[2, 3, 4, 5, 7, 10, 14, 21, 30, 60, 120, 365].map((days) => days * 1440),
];
const longest = bounds[bounds.length - 1] ?? 0;

/** Waits add up over days and places, as medians do not: how many waited up to so many minutes, and more than the bound before. */
export type Within = `within${number}`;

/** The stretch in which a wait is counted. */
export const withinOf = (minutes: number): Within =>
  `within${bounds.find((bound) => minutes <= bound) ?? longest}`;

/** Within how many minutes so large a part of the waits was over, and how many that were. */
export function quantile(
  waits: Readonly<Partial<Record<Within, number>>>,
  part: number,
): { minutes: number; reached: number } | undefined {
  const counts = bounds.map((minutes) => ({ minutes, count: waits[`within${minutes}`] ?? 0 }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  for (const { minutes, count } of counts) {
    reached += count;
    if (count > 0 && reached >= all * part) return { minutes, reached };
  }
  return undefined;
}
