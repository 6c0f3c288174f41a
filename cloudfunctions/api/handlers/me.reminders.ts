import { purposes } from '@core/domain/notify/templates';
import { reads } from '../../kit/handler';
import { creditsFor } from '../../kit/reach';
import { templates } from '../../kit/settings';

export const meReminders = reads('me.reminders', (_input, { person }) => {
  const known = purposes.filter((purpose) => templates()[purpose] !== undefined);
  const left = known.map((purpose) => ({ purpose, count: creditsFor(person, purpose) }));
  return Promise.resolve({ left, muted: person.muted ?? [] });
});
