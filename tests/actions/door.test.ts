import { randomUUID } from 'node:crypto';
import { openDoor } from './door';

/** Longer than a call takes whose line was cut. */
const A_MOMENT_MS = 1_500;

/**
 * A test file must be quiet once it has ended: Jest fails the whole run for a function that goes on working then, and
 * names no test.
 */
test('what was set going has ended when the door is closed', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const door = await openDoor();
  const asked = door
    .as('wang')('data.export', {}, randomUUID())
    .catch(() => undefined);
  await door.pass(1);
  const long = door.call('jobs').catch(() => undefined);
  await door.close();
  await Promise.all([asked, long]);
  await new Promise((passed) => setTimeout(passed, A_MOMENT_MS));
  expect(said.mock.calls).toEqual([]);
});
