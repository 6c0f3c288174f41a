const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEKDAYS = '日一二三四五六';

/** The wall clock of UTC+8, whatever this computer is set to. */
const wall = (moment: number) => new Date(moment + 8 * HOUR_MS);

/** 17:26 */
export function hour(moment: number): string {
  return wall(moment).toISOString().slice(11, 16);
}

/** 11 月 20 日 周五 */
export function day(moment: number): string {
  const date = wall(moment);
  return `${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日 周${WEEKDAYS[date.getUTCDay()]}`;
}

/** 17:32, or with its day when that is another: 明天 09:00, 11 月 23 日 09:00 */
export function when(moment: number, now: number): string {
  const days = Math.floor((moment + 8 * HOUR_MS) / DAY_MS) - Math.floor((now + 8 * HOUR_MS) / DAY_MS);
  if (days === 0) return hour(moment);
  if (days === 1) return `明天 ${hour(moment)}`;
  return `${day(moment).replace(/ 周.$/, '')} ${hour(moment)}`;
}
