import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from './clock';

const dir = mkdtempSync(join(tmpdir(), 'clock-'));
const file = join(dir, 'state', 'clock');
afterAll(() => rmSync(dir, { recursive: true }));

test('the clock starts at the time of the machine', () => {
  expect(Math.abs(openClock(join(dir, 'fresh')).now() - Date.now())).toBeLessThan(50);
});

test('a moved clock stays moved after a restart', () => {
  openClock(file).advance(3_600_000);
  expect(openClock(file).offset).toBe(3_600_000);
});

test('it never runs back', () => {
  const clock = openClock(file);
  const before = clock.offset;
  clock.moveTo(clock.now() - 60_000);
  clock.advance(-5);
  expect(clock.offset).toBe(before);
});

test('whoever listens hears of every move, until he stops', () => {
  const clock = openClock(join(dir, 'heard'));
  const heard: number[] = [];
  const stop = clock.onMove((offset) => heard.push(offset));
  clock.advance(10);
  clock.advance(10);
  stop();
  clock.advance(10);
  expect(heard).toEqual([10, 20]);
});
