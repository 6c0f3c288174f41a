/** Days over which the load of a community is reckoned. */
export const LOAD_DAYS = 7;

/**
 * How many requests each helper of a community got a day, from the counts of the last days, yesterday first. Days before
 * the first that counted anything do not make it look quieter than it is.
 */
export function loadOf(counts: readonly number[], helpers: number): number {
  const days = counts.reduce((last, count, n) => (count > 0 ? n + 1 : last), 0);
  const sum = counts.reduce((total, count) => total + count, 0);
  return days === 0 ? 0 : sum / days / Math.max(1, helpers);
}
