import { Cron } from 'croner';

const UTC_PLUS_8_MINUTES = 480;
const WEEKDAY_FIELD = 5;

/** A seven-field expression of the platform: second minute hour day month weekday year, in UTC+8. */
export interface Schedule {
  /** The first moment after `moment` at which the timer is due, or undefined when it never is again. */
  after(moment: number): number | undefined;
}

/**
 * Reads a timer expression as the platform does.
 * Weekdays go by name: the platform's own pages disagree on which day 0 is.
 */
export function schedule(expression: string): Schedule {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 7) {
    throw new Error(
      `A timer needs seven fields (second minute hour day month weekday year): "${expression}"`,
    );
  }
  if (/\d/.test((fields[WEEKDAY_FIELD] ?? '').replace(/#\d/, ''))) {
    throw new Error(`Write the weekday of a timer by name, like MON-FRI: "${expression}"`);
  }
  const cron = new Cron(fields.join(' '), { mode: '7-part', utcOffset: UTC_PLUS_8_MINUTES, paused: true });
  return { after: (moment) => cron.nextRun(new Date(moment))?.getTime() };
}
