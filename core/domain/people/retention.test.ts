import { DAY } from '../calendar/time';
import { forgottenBefore, retention } from './retention';

test('every class says in words what it is and why it is kept', () => {
  for (const { what, why } of Object.values(retention))
    expect([what, why].every((words) => words.length > 2)).toBe(true);
});

test('logs stay six months at least, copies a week', () => {
  const now = 400 * DAY;
  expect(forgottenBefore('looks', now)).toBe(now - 183 * DAY);
  expect(forgottenBefore('copies', now)).toBe(now - 7 * DAY);
});
