import { moment, type Ms } from '../domain/calendar/time';

/** A moment in China written as people write it: `at('2026-03-07 09:00')`. */
export function at(text: string): Ms {
  const [day = '', time = '00:00'] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return moment(day, hour, minute);
}
