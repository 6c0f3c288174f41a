import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, openClock } from './clock';
import { schedule } from './cron';
import { startTimers, type Timer, type TimerPorts } from './timers';

const MINUTE = 60_000;
const dir = mkdtempSync(join(tmpdir(), 'timers-'));
afterAll(() => rmSync(dir, { recursive: true }));

const timer = (functionName: string, expression: string): Timer => ({
  functionName,
  name: 'tick',
  schedule: schedule(expression),
});

let nth = 0;
let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

/** Timers on a clock of their own that stands at the next full hour, with a diary of what was fired. */
function running(ports: Partial<TimerPorts> & { timers: () => Timer[] }) {
  const clock: Clock = openClock(join(dir, String(nth++)));
  const hour = Math.ceil((clock.now() + 1) / (60 * MINUTE)) * 60 * MINUTE;
  clock.moveTo(hour);
  const diary: string[] = [];
  const timers = startTimers({
    clock,
    fire: ({ functionName }, at) => {
      diary.push(`${functionName} ${String((at - hour) / MINUTE)}`);
      return Promise.resolve();
    },
    nextDeadline: () => Promise.resolve(undefined),
    ...ports,
  });
  stop = () => timers.stop();
  return { clock, hour, diary, timers };
}

test('a jump fires every tick on its way, in order, and ends where it was sent', async () => {
  const { timers, diary, clock, hour } = running({
    timers: () => [timer('clock', '0 */2 * * * * *'), timer('jobs', '0 */3 * * * * *')],
  });
  await timers.advanceTo(hour + 6 * MINUTE + 1000);
  expect(diary).toEqual(['clock 2', 'jobs 3', 'clock 4', 'clock 6', 'jobs 6']);
  expect(clock.now()).toBeGreaterThanOrEqual(hour + 6 * MINUTE + 1000);
});

test('functions see the time of the tick, not of the end of the jump', async () => {
  const seen: number[] = [];
  const { timers, hour, clock } = running({
    timers: () => [timer('clock', '0 * * * * * *')],
    fire: (_, at) => {
      seen.push(Math.round((clock.now() - at) / 1000));
      return Promise.resolve();
    },
  });
  await timers.advanceTo(hour + 3 * MINUTE);
  expect(seen).toEqual([0, 0, 0]);
});

test('a long jump goes from deadline to deadline, then tick by tick at the end', async () => {
  let deadlines: number[] = [];
  const { timers, diary, hour } = running({
    timers: () => [timer('clock', '0 * * * * * *')],
    nextDeadline: (after) => Promise.resolve(deadlines.find((moment) => moment > after)),
  });
  deadlines = [hour + 90.5 * MINUTE, hour + 300 * MINUTE];
  await timers.advanceTo(hour + 3 * 24 * 60 * MINUTE);
  expect(diary).toEqual(['clock 91', 'clock 300', 'clock 4320']);
});

test('what is due at a moment is dealt with at the tick from there', () => {
  const { timers, hour } = running({ timers: () => [timer('clock', '0 */5 * * * * *')] });
  expect(timers.tickFrom(hour + 7 * MINUTE)).toBe(hour + 10 * MINUTE);
  expect(timers.tickFrom(hour + 10 * MINUTE)).toBe(hour + 10 * MINUTE);
});

test('what fell due since the last tick is dealt with at the next, however the clock was moved in between', async () => {
  const due: number[] = [];
  const { timers, diary, hour } = running({
    timers: () => [timer('clock', '0 * * * * * *')],
    nextDeadline: (after) => Promise.resolve(due.find((moment) => moment > after)),
  });
  await timers.advanceTo(hour + MINUTE);
  expect(timers.lastTick()).toBe(hour + MINUTE);
  due.push(hour + 1.1 * MINUTE);
  await timers.advanceTo(hour + 1.5 * MINUTE);
  expect([timers.lastTick(), timers.tickFrom(hour + 1.1 * MINUTE)]).toEqual([
    hour + MINUTE,
    hour + 2 * MINUTE,
  ]);
  await timers.advanceTo(hour + 24 * 60 * MINUTE);
  expect(diary.slice(0, 3)).toEqual(['clock 1', 'clock 2', 'clock 1440']);
});

test('two jumps at once are made one after the other', async () => {
  const { timers, diary, hour } = running({ timers: () => [timer('clock', '0 * * * * * *')] });
  await Promise.all([timers.advanceTo(hour + 2 * MINUTE), timers.advanceTo(hour + 4 * MINUTE)]);
  expect(diary).toEqual(['clock 1', 'clock 2', 'clock 3', 'clock 4']);
});

test('the timers run by themselves as time passes', async () => {
  const { diary } = running({ timers: () => [timer('clock', '* * * * * * *')] });
  await new Promise((done) => setTimeout(done, 1300));
  expect(diary.length).toBeGreaterThanOrEqual(1);
});
