import type { FreeTime } from './helper';

/** The parts of a day in which somebody may be free, by hours. */
export const dayParts = {
  morning: { from: 8, until: 12 },
  afternoon: { from: 12, until: 17 },
  evening: { from: 17, until: 21 },
} as const;
export const dayPartNames = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayPartNames)[number];

/** One field of the week's grid: ISO weekday (1 = Monday) and part of the day. */
interface FreeCell {
  weekday: number;
  part: DayPart;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whether free times cover one field of the grid. */
export function isFreeIn(free: readonly FreeTime[], { weekday, part }: FreeCell): boolean {
  const { from, until } = dayParts[part];
  return free.some((time) => time.weekday === weekday && time.fromHour <= from && until <= time.untilHour);
}

/** Free times with one field of the grid turned over; parts that follow each other become one stretch. */
export function turnedOver(free: readonly FreeTime[], cell: FreeCell): FreeTime[] {
  const isOn = (weekday: number, part: DayPart) =>
    isFreeIn(free, { weekday, part }) !== (weekday === cell.weekday && part === cell.part);
  return weekdays.flatMap((weekday) =>
    dayPartNames.reduce<FreeTime[]>((times, part) => {
      if (!isOn(weekday, part)) return times;
      const { from, until } = dayParts[part];
      const last = times.at(-1);
      if (last?.untilHour === from) return [...times.slice(0, -1), { ...last, untilHour: until }];
      return [...times, { weekday, fromHour: from, untilHour: until }];
    }, []),
  );
}
